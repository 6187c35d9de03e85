package org.earshot.scenario.shift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came out. The three lists hold the same alerts where the product does what the detector alone does. Their odds ratios differ:
 * the product tells them from released figures, which move in steps of people, the detector from every answer. An alert of which too
 * little was released is heard and not told.
 *
 * @param told read in the week itself, before any later answer was given
 * @param afterwards read at the end
 * @param alone what the detector alone says of the same series
 * @param heldBack by number of the series, how many alerts are not told since too few people are behind what was released
 * @param disturbances what happened to answers and services, in words
 * @param work for all that was told
 * @param oneByOne for single answers of the running week
 */
record BlackBoxReport(
        List<Series> series,
        List<String> told,
        List<String> afterwards,
        List<String> alone,
        Map<Integer, Integer> heldBack,
        String disturbances,
        DetectorWork work,
        DetectorWork oneByOne) {
    private static final double WEEKS_A_YEAR = 52;
    private static final int FIELDS_OF_AN_ALERT = 6;
    private static final int SERIES = 2;
    private static final int ODDS_RATIO = 6;
    private static final int LOW = 7;
    private static final int HIGH = 8;

    /** Alerts that one side has and the other has not; empty when the product hears what the detector hears. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        differences.addAll(only("in its week, not alone:  ", told, alone));
        differences.addAll(unheard());
        differences.addAll(only("afterwards, not in its week:  ", afterwards, told));
        differences.addAll(only("in its week, not afterwards:  ", told, afterwards));
        return differences;
    }

    /** Unless as many alerts of the series are held back as are missing. */
    private List<String> unheard() {
        return only("", alone, told).stream()
                .collect(Collectors.groupingBy(line -> Integer.valueOf(line.split(",", -1)[SERIES])))
                .entrySet()
                .stream()
                .filter(missing -> heldBack.getOrDefault(missing.getKey(), 0)
                        != missing.getValue().size())
                .flatMap(missing -> missing.getValue().stream().map(line -> "alone, not in its week:  " + line))
                .toList();
    }

    private static List<String> only(String where, List<String> one, List<String> other) {
        Set<String> others =
                new HashSet<>(other.stream().map(BlackBoxReport::alert).toList());
        return one.stream()
                .filter(line -> !others.contains(alert(line)))
                .map(line -> where + line)
                .toList();
    }

    /** Series, week, direction and onset, without what it is estimated at. */
    private static String alert(String line) {
        return String.join(",", List.of(line.split(",", -1)).subList(0, FIELDS_OF_AN_ALERT));
    }

    /** Of the alerts afterwards, how many tell an interval that holds what the detector alone estimates from every answer. */
    private long holdingTheDetectors() {
        Map<String, Double> estimates = alone.stream()
                .collect(Collectors.toMap(BlackBoxReport::alert, line -> number(line, ODDS_RATIO), (one, same) -> one));
        return afterwards.stream()
                .filter(line -> {
                    double estimate = estimates.getOrDefault(alert(line), Double.NaN);
                    return number(line, LOW) <= estimate && estimate <= number(line, HIGH);
                })
                .count();
    }

    private static double number(String line, int field) {
        return Double.parseDouble(line.split(",", -1)[field]);
    }

    String table() {
        StringBuilder table = new StringBuilder(
                "Told through the product: " + disturbances + ".\n\n"
                        + "| scenario | series | alerts | \"back to before\" | false rises a series-year |\n|---|---|---|---|---|\n");
        Map<String, List<Series>> byScenario = series.stream()
                .collect(Collectors.groupingBy(Series::scenario, LinkedHashMap::new, Collectors.toList()));
        byScenario.forEach((scenario, all) -> table.append(row(scenario, all)));
        table.append(String.format(
                Locale.ROOT,
                "%n%d alerts told in their week and %d held back, since too few people are behind what was released;"
                        + " %d by the detector alone; %d differences. %d of %d told intervals hold the odds ratio that"
                        + " the detector alone estimates."
                        + " %,.0f evaluations of a family in the service took %.1f ms each, with all weeks that a"
                        + " changed past makes new, and the database.%n",
                told.size(),
                heldBack.values().stream().mapToInt(Integer::intValue).sum(),
                alone.size(),
                differences().size(),
                holdingTheDetectors(),
                afterwards.size(),
                work.evaluations(),
                work.millisEach()));
        return table.append(String.format(
                        Locale.ROOT,
                        "One answer after the other in the running week: %,.0f evaluations, of which %,.0f read only what was"
                                + " told of late, took %.2f ms each with the database.%n",
                        oneByOne.evaluations(),
                        oneByOne.wentOn(),
                        oneByOne.millisEach()))
                .toString();
    }

    private String row(String scenario, List<Series> all) {
        Set<String> ids = all.stream().map(one -> Integer.toString(one.id())).collect(Collectors.toSet());
        List<String[]> lines = told.stream()
                .map(line -> line.split(",", -1))
                .filter(fields -> ids.contains(fields[2]))
                .toList();
        long closing =
                lines.stream().filter(fields -> fields[0].endsWith("closing")).count();
        long rises = lines.stream()
                .filter(fields -> !fields[0].endsWith("closing") && fields[4].equals("1"))
                .count();
        double years = all.stream()
                .mapToDouble(one -> (one.weeks() - one.historyWeeks()) / WEEKS_A_YEAR)
                .sum();
        String falseRises = all.get(0).isQuiet() ? String.format(Locale.ROOT, "%.2f", rises / years) : "";
        return String.format(
                "| %s | %d | %d | %d | %s |%n", scenario, all.size(), lines.size() - closing, closing, falseRises);
    }
}

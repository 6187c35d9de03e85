package org.earshot.insight.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.Cell;
import org.earshot.insight.shift.FamilyHistory;

/**
 * Shares of adults with symptoms of anxiety in four groups, as the US Household Pulse Survey found them from April 2020 on, told
 * by about so many people a week as a small organisation hears.
 */
final class HouseholdPulse {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 4, 23);
    private static final int WEEKS = 130;
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final List<String> GROUPS = List.of(
            "Non-Hispanic White, single race",
            "Hispanic or Latino",
            "Non-Hispanic Black, single race",
            "Non-Hispanic Asian, single race");
    private static final double[] MIX = {0.35, 0.30, 0.25, 0.10};

    private final List<NavigableMap<Double, Double>> shares = new ArrayList<>();

    /** @param file hps_mental_health_needs.csv of the benchmark's real series */
    HouseholdPulse(Path file) throws IOException {
        GROUPS.forEach(group -> shares.add(new TreeMap<>()));
        List<String> lines = Files.readAllLines(file);
        List<String> columns = fields(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            int group = GROUPS.indexOf(fields.get(columns.indexOf("group")));
            boolean wanted = fields.get(columns.indexOf("need")).equals("anx")
                    && fields.get(columns.indexOf("group_type")).startsWith("Race");
            if (wanted && group >= 0) {
                double from = day(fields.get(columns.indexOf("start")));
                double to = day(fields.get(columns.indexOf("end")));
                double percent = Double.parseDouble(fields.get(columns.indexOf("share_pct")));
                shares.get(group).put((from + to) / 2, percent / 100);
            }
        }
    }

    /** The week that holds a day, counted from the first. */
    static int weekOf(LocalDate day) {
        return (int) ((day.toEpochDay() - FIRST_DAY.toEpochDay()) / 7);
    }

    static int lastWeek() {
        return WEEKS - 1;
    }

    FamilyHistory heardBy(int answersPerWeek, long seed) {
        Random random = new Random(seed);
        List<Cell> cells = new ArrayList<>();
        List<Bucket> buckets = new ArrayList<>();
        for (int group = 0; group < MIX.length; group++) {
            cells.add(new Cell(group, Map.of("group", GROUPS.get(group))));
        }
        for (int week = 0; week < WEEKS; week++) {
            long answers = Math.round(answersPerWeek * (1 + 0.4 * random.nextGaussian()));
            for (int group = 0; group < MIX.length; group++) {
                long asked = count(answers, MIX[group], random);
                buckets.add(Bucket.of(week, group, asked, count(asked, share(group, week), random)));
            }
        }
        return new FamilyHistory(cells, buckets, Set.of());
    }

    private static long count(long of, double share, Random random) {
        return random.doubles(Math.max(0, of)).filter(x -> x < share).count();
    }

    /** Between two rounds of the survey, in proportion. */
    private double share(int group, int week) {
        double day = FIRST_DAY.toEpochDay() + 7.0 * week + 3;
        Map.Entry<Double, Double> before = shares.get(group).floorEntry(day);
        Map.Entry<Double, Double> after = shares.get(group).higherEntry(day);
        if (before == null || after == null) {
            return before == null ? shares.get(group).firstEntry().getValue() : before.getValue();
        }
        double way = (day - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + way * (after.getValue() - before.getValue());
    }

    private static List<String> fields(String line) {
        return Arrays.stream(COMMA.split(line, -1))
                .map(field -> field.replace("\"", ""))
                .toList();
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}

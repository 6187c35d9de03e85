package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A family that tells what a test wants it to tell: {@code answering(20).telling(0.15).speaking("en", 3).speaking("es",
 * 1).shifting(80, 2.5, "es").history(seed)}. Weeks count from {@link #FIRST_WEEK}.
 */
final class SimulatedFamily {
    /** So that weeks in tests look like weeks of today. */
    static final int FIRST_WEEK = 2900;

    private final int answersPerWeek;
    private final Map<String, Integer> languages = new TreeMap<>();
    private final Map<String, Integer> languagesLater = new TreeMap<>();
    private final Map<String, Double> languageLogits = new TreeMap<>();
    private final Set<Integer> plannedSteps = new TreeSet<>();
    private double logit;
    private int weeks = 104;
    private double season;
    private double driftPerYear;
    private double weekNoise;
    private int mixChangeWeek = Integer.MAX_VALUE;
    private int shiftWeek = Integer.MAX_VALUE;
    private int shiftEnd = Integer.MAX_VALUE;
    private double shiftLogOdds;
    private @Nullable String shiftedLanguage;

    private SimulatedFamily(int answersPerWeek) {
        this.answersPerWeek = answersPerWeek;
    }

    static SimulatedFamily answering(int answersPerWeek) {
        return new SimulatedFamily(answersPerWeek);
    }

    SimulatedFamily telling(double share) {
        logit = Math.log(share / (1 - share));
        return this;
    }

    SimulatedFamily during(int numberOfWeeks) {
        weeks = numberOfWeeks;
        return this;
    }

    /** A group, with so many parts of all answers and usually so much more log-odds of the need. */
    SimulatedFamily speaking(String language, int parts, double moreLogOdds) {
        languages.put(language, parts);
        languageLogits.put(language, moreLogOdds);
        return this;
    }

    SimulatedFamily speaking(String language, int parts) {
        return speaking(language, parts, 0);
    }

    SimulatedFamily mixingFrom(int week, Map<String, Integer> parts) {
        mixChangeWeek = week;
        languagesLater.putAll(parts);
        return this;
    }

    SimulatedFamily withSeason(double logOdds) {
        season = logOdds;
        return this;
    }

    SimulatedFamily drifting(double logOddsPerYear) {
        driftPerYear = logOddsPerYear;
        return this;
    }

    SimulatedFamily withWeekNoise(double standardDeviation) {
        weekNoise = standardDeviation;
        return this;
    }

    SimulatedFamily shifting(int fromWeek, double oddsRatio, @Nullable String language) {
        shiftWeek = fromWeek;
        shiftLogOdds = Math.log(oddsRatio);
        shiftedLanguage = language;
        return this;
    }

    SimulatedFamily until(int week) {
        shiftEnd = week;
        return this;
    }

    SimulatedFamily withNewMeaningFrom(int week) {
        plannedSteps.add(FIRST_WEEK + week);
        return this;
    }

    int lastWeek() {
        return FIRST_WEEK + weeks - 1;
    }

    FamilyHistory history(long seed) {
        if (languages.isEmpty()) {
            speaking("en", 1);
        }
        Random random = new Random(seed);
        List<String> names = List.copyOf(languages.keySet());
        List<Cell> cells = new ArrayList<>();
        List<Bucket> buckets = new ArrayList<>();
        for (int cell = 0; cell < names.size(); cell++) {
            cells.add(new Cell(cell, Map.of("language", names.get(cell))));
        }
        for (int week = 0; week < weeks; week++) {
            buckets.addAll(week(week, names, random));
        }
        return new FamilyHistory(cells, buckets, plannedSteps);
    }

    private List<Bucket> week(int week, List<String> names, Random random) {
        int answers = answersPerWeek / 2 + random.nextInt(answersPerWeek + 1);
        double noise = weekNoise * random.nextGaussian();
        long[] asked = new long[names.size()];
        long[] present = new long[names.size()];
        for (int i = 0; i < answers; i++) {
            int cell = draw(week < mixChangeWeek ? languages : languagesLater, names, random);
            double p = 1 / (1 + Math.exp(-logit(week, names.get(cell)) - noise));
            asked[cell]++;
            present[cell] += random.nextDouble() < p ? 1 : 0;
        }
        List<Bucket> buckets = new ArrayList<>();
        for (int cell = 0; cell < asked.length; cell++) {
            buckets.add(Bucket.of(FIRST_WEEK + week, cell, asked[cell], present[cell]));
        }
        return buckets;
    }

    private double logit(int week, String language) {
        boolean shifted = week >= shiftWeek && week < shiftEnd;
        boolean concerned = shiftedLanguage == null || shiftedLanguage.equals(language);
        return logit
                + languageLogits.getOrDefault(language, 0.0)
                + season * Math.cos(2 * Math.PI * (week - 11) / 52.18)
                + driftPerYear * week / 52
                + (shifted && concerned ? shiftLogOdds : 0);
    }

    private static int draw(Map<String, Integer> parts, List<String> names, Random random) {
        int left = random.nextInt(
                parts.values().stream().mapToInt(Integer::intValue).sum());
        for (int cell = 0; cell < names.size(); cell++) {
            left -= parts.getOrDefault(names.get(cell), 0);
            if (left < 0) {
                return cell;
            }
        }
        throw new IllegalStateException("The parts sum up to more than was drawn from.");
    }
}

package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A family with everything that happens to families: cells that come late, go away or are silent for a while, weeks without any
 * answer, shifts that come and go, questions that change their meaning, severities.
 */
final class RandomFamily {
    static final int FIRST_WEEK = 2900;

    private final Random random;
    private final int weeks;
    private final int shiftWeek;
    private final int shiftEnd;
    private final double shift;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Bucket> buckets = new ArrayList<>();

    private RandomFamily(long seed) {
        random = new Random(seed);
        weeks = 45 + random.nextInt(70);
        shiftWeek = random.nextInt(3) > 0 ? weeks / 3 + random.nextInt(weeks / 2) : weeks;
        shiftEnd = shiftWeek + 4 + random.nextInt(30);
        shift = random.nextBoolean() ? 1.6 : -1.6;
    }

    static RandomFamily of(long seed) {
        RandomFamily family = new RandomFamily(seed);
        int languages = 1 + family.random.nextInt(3);
        int ages = 1 + family.random.nextInt(3);
        for (int language = 0; language < languages; language++) {
            for (int age = 0; age < ages; age++) {
                family.addCell(language, age);
            }
        }
        return family;
    }

    int lastWeek() {
        return FIRST_WEEK + weeks - 1;
    }

    FamilyHistory history() {
        return new FamilyHistory(cells, buckets, Set.of());
    }

    /** Some weeks in which the question got another meaning; mostly none. */
    Set<Integer> plannedSteps() {
        Set<Integer> steps = new TreeSet<>();
        while (random.nextInt(3) == 0) {
            steps.add(anyWeek());
        }
        return steps;
    }

    int anyWeek() {
        return FIRST_WEEK + random.nextInt(weeks);
    }

    /** One more answer in a week, or one fewer; sometimes the first of a group nobody belonged to. */
    FamilyHistory corrected(FamilyHistory history, int week) {
        List<Bucket> changed = new ArrayList<>(history.buckets());
        List<Cell> known = new ArrayList<>(history.cells());
        Bucket taken = changed.get(random.nextInt(changed.size()));
        if (random.nextInt(3) == 0 && taken.week() == week && taken.asked() > taken.present()) {
            changed.add(new Bucket(week, taken.cell(), -1, 0, 0, 0, -1));
        } else if (random.nextInt(4) == 0) {
            known.add(new Cell(1_000 + known.size(), Map.of("language", "new " + known.size())));
            changed.add(Bucket.of(week, 999 + known.size(), 1, random.nextInt(2)));
        } else {
            changed.add(Bucket.of(week, known.get(random.nextInt(known.size())).id(), 1, random.nextInt(2)));
        }
        return new FamilyHistory(known, changed, history.plannedSteps());
    }

    private void addCell(int language, int age) {
        int id = random.nextInt(100) * 10 + cells.size();
        cells.add(new Cell(id, Map.of("language", "language " + language, "age", "age " + age)));
        boolean first = cells.size() == 1;
        int from = !first && random.nextInt(4) == 0 ? random.nextInt(weeks) : 0;
        int until = !first && random.nextInt(6) == 0 ? random.nextInt(weeks) : weeks;
        double usual = -1.5 + 0.5 * random.nextGaussian();
        boolean shifts = random.nextInt(3) > 0;
        for (int week = from; week < until; week++) {
            boolean silent = (week + age) % 11 == 3;
            if (!silent) {
                double logit = usual + (shifts && week >= shiftWeek && week < shiftEnd ? shift : 0);
                addWeek(FIRST_WEEK + week, id, 1 / (1 + Math.exp(-logit)));
            }
        }
    }

    private void addWeek(int week, int cell, double share) {
        int asked = random.nextInt(12);
        int present = 0;
        double severity = 0;
        double squares = 0;
        for (int i = 0; i < asked; i++) {
            double x = random.nextDouble() < share ? (1 + random.nextInt(10)) / 10.0 : 0;
            present += x > 0 ? 1 : 0;
            severity += x;
            squares += x * x;
        }
        buckets.add(new Bucket(week, cell, asked, present, severity, squares, asked));
    }
}

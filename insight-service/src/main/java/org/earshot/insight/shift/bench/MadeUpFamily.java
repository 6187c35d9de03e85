package org.earshot.insight.shift.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.Cell;
import org.earshot.insight.shift.FamilyHistory;

/**
 * Two years of weekly counts of one family with eight cells, four languages and two ages: forty answers a week, a need told of by
 * a fifth, seasons, weeks in which people resemble each other, and in one family of ten a shift (odds doubled) on the way.
 */
final class MadeUpFamily {
    static final int FIRST_WEEK = 2900;
    static final int WEEKS = 104;
    static final int CELLS = 8;

    private static final double ANSWERS_PER_CELL = 5;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Bucket> buckets = new ArrayList<>();

    MadeUpFamily(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int shiftWeek = seed % 10 == 0 ? 60 + random.nextInt(44) : WEEKS;
        double phase = 2 * Math.PI * random.nextDouble();
        for (int cell = 0; cell < CELLS; cell++) {
            cells.add(new Cell(cell, Map.of("language", "language " + cell / 2, "age", "age " + cell % 2)));
        }
        for (int week = 0; week < WEEKS; week++) {
            double noise = 0.15 * random.nextGaussian() + 0.2 * Math.cos(2 * Math.PI * week / 52 + phase);
            for (int cell = 0; cell < CELLS; cell++) {
                double logit = -1.4 + 0.1 * (cell - 4) + noise + (week >= shiftWeek ? Math.log(2) : 0);
                add(week, cell, 1 / (1 + Math.exp(-logit)), random);
            }
        }
    }

    private void add(int week, int cell, double share, SplittableRandom random) {
        int asked = 0;
        for (int i = 0; i < 2 * ANSWERS_PER_CELL; i++) {
            asked += random.nextInt(2);
        }
        int present = 0;
        for (int i = 0; i < asked; i++) {
            present += random.nextDouble() < share ? 1 : 0;
        }
        if (asked > 0) {
            buckets.add(Bucket.of(FIRST_WEEK + week, cell, asked, present));
        }
    }

    FamilyHistory history() {
        return new FamilyHistory(cells, buckets, Set.of());
    }

    /** The same up to a week. */
    FamilyHistory upTo(int week) {
        return new FamilyHistory(
                cells, buckets.stream().filter(bucket -> bucket.week() <= week).toList(), Set.of());
    }
}

package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small family made by arithmetic alone, with bumpy weeks, a rise in weeks 250 to 284 and 26 weeks of history before week 209.
 * The numbers that tests expect of it were computed by the reference prototype of the benchmark, from the same counts.
 */
final class ReferenceFamily {
    static final int FIRST_WEEK = 183;
    static final int FIRST_WATCHED_WEEK = 209;
    static final int LAST_WEEK = 312;

    private static final double[] BUMPS = {1.5, 0.7, 1.2, 0.6, 1.0};

    private ReferenceFamily() {}

    static FamilyHistory history() {
        List<Cell> cells = new ArrayList<>();
        List<Bucket> buckets = new ArrayList<>();
        for (int group = 1; group <= 4; group++) {
            cells.add(new Cell(group, Map.of("language", "group " + group)));
            for (int week = FIRST_WEEK; week <= LAST_WEEK; week++) {
                buckets.add(Bucket.of(week, group, asked(week, group), present(week, group)));
            }
        }
        return new FamilyHistory(cells, buckets, Set.of());
    }

    static Counts counts() {
        return Counts.of(history(), LAST_WEEK, Measure.SHARE);
    }

    /** The watch after it has taken in the weeks up to this one. */
    static Watch watchedUpTo(int week) {
        Counts counts = counts();
        Watch watch = new Watch(counts, Part.of(counts.cells()), new Policy(1, 104, 1, 0, Measure.SHARE), Set.of());
        for (int t = FIRST_WATCHED_WEEK; t <= week; t++) {
            watch.tick(t);
        }
        return watch;
    }

    private static long asked(int week, int group) {
        return 6 + (5L * week + 3L * group) % 7;
    }

    private static long present(int week, int group) {
        double usual = (0.08 + 0.05 * group) * BUMPS[week % BUMPS.length];
        double rate = week >= 250 && week < 285 ? usual * 2.2 / (1 + usual * 1.2) : usual;
        double dither = (week * 7 + group * 11) % 10 / 10.0;
        return Math.min(asked(week, group), (long) Math.floor(asked(week, group) * rate + dither));
    }
}

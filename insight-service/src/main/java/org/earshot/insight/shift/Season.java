package org.earshot.insight.shift;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hipparchus.util.FastMath;

/** Step 1, the time of the year: annual cosine and sine, then those of half a year. Kept, since every family meets the same weeks. */
final class Season {
    static final int TERMS = 4;

    private static final double WEEKS_PER_YEAR = 52.18;

    /** Weeks 0 to 4175 reach from 1970 to 2050; others are computed each time. */
    private static final AtomicReferenceArray<double[]> KEPT = new AtomicReferenceArray<>(4176);

    private Season() {}

    /** Not to be written to. */
    static double[] of(int week) {
        if (week < 0 || week >= KEPT.length()) {
            return computed(week);
        }
        double[] kept = KEPT.get(week);
        if (kept == null) {
            kept = computed(week);
            KEPT.set(week, kept);
        }
        return kept;
    }

    private static double[] computed(int week) {
        double angle = 2 * FastMath.PI * week / WEEKS_PER_YEAR;
        return new double[] {FastMath.cos(angle), FastMath.sin(angle), FastMath.cos(2 * angle), FastMath.sin(2 * angle)
        };
    }
}

package org.earshot.insight.shift;

import org.hipparchus.util.FastMath;

/** Step 1, what age leaves of a week's weight: half of it in 104 weeks. */
final class Decay {
    private static final double HALF_LIFE_WEEKS = 104;
    private static final double[] KEPT = new double[1024];

    static {
        for (int age = 0; age < KEPT.length; age++) {
            KEPT[age] = computed(age);
        }
    }

    private Decay() {}

    /** 2^(-age/104), for ages of 0 weeks and more. */
    static double of(int age) {
        return age < KEPT.length ? KEPT[age] : computed(age);
    }

    private static double computed(int age) {
        return FastMath.pow(2, -age / HALF_LIFE_WEEKS);
    }
}

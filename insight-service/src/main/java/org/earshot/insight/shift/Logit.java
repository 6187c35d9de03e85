package org.earshot.insight.shift;

import org.hipparchus.util.FastMath;

/** Between shares (0 to 1), their odds and their log-odds. */
final class Logit {
    private Logit() {}

    static double of(double share) {
        return FastMath.log(share / (1 - share));
    }

    static double toShare(double logit) {
        return 1 / (1 + FastMath.exp(-logit));
    }

    static double shareOf(double odds) {
        return odds / (1 + odds);
    }
}

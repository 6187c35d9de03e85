package org.earshot.insight.shift;

import org.hipparchus.util.FastMath;

/**
 * Step 3: how far beyond the expectation counts as still expected: logit p+ = logit p + (0.5 se + log 1.10), and p- as far
 * below. Doubt about the expectation and small drifts are thus never evidence.
 */
final class Band {
    private static final double STANDARD_ERRORS = 0.5;
    private static final double TOLERATED_LOG_ODDS = FastMath.log(1.10);

    private Band() {}

    /** In log-odds, from the expectation's standard error; signed as the direction. */
    static double offset(double standardError, Direction direction) {
        return direction.sign() * (STANDARD_ERRORS * standardError + TOLERATED_LOG_ODDS);
    }
}

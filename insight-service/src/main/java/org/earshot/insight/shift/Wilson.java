package org.earshot.insight.shift;

import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/** The 95 % interval of an observed share (Wilson, JASA 1927). */
final class Wilson {
    private static final double CONFIDENCE = 0.95;

    private Wilson() {}

    static ConfidenceInterval of(Tally tally) {
        return BinomialProportion.getWilsonScoreInterval((int) tally.asked(), tally.share(), CONFIDENCE);
    }
}

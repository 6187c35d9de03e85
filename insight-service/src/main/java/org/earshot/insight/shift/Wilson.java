package org.earshot.insight.shift;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.util.FastMath;

/** The 95 % interval of an observed share (Wilson, JASA 1927). */
final class Wilson {
    /** The 97.5 % point of the standard normal distribution. */
    private static final double Z = new NormalDistribution(0, 1).inverseCumulativeProbability(0.975);

    private Wilson() {}

    /** Two shares; NaN without answers. */
    record Interval(double low, double high) {}

    static Interval of(Tally tally) {
        double p = tally.share();
        double perAnswer = 1.0 / tally.asked();
        double doubt = Z * Z * perAnswer;
        double centre = p + doubt / 2;
        double width = Z * FastMath.sqrt(p * (1 - p) * perAnswer + doubt * perAnswer / 4);
        return new Interval((centre - width) / (1 + doubt), (centre + width) / (1 + doubt));
    }
}

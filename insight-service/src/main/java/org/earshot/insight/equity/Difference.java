package org.earshot.insight.equity;

import org.earshot.insight.disclosure.Figure;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * A difference with its 95 % interval, -1 to 1; a change of differences, -2 to 2.
 *
 * @param by how much
 * @param low lower end of the interval
 * @param high its upper end
 */
public record Difference(double by, double low, double high) {
    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);
    private static final double Z = 1.959964;

    /**
     * A share less another one, of people of whom none is in both: hybrid score interval from the two Wilson intervals (Newcombe,
     * Statistics in Medicine 1998, 17:873, method 10).
     *
     * @return null when either figure is suppressed
     */
    public static @Nullable Difference between(Figure one, Figure other) {
        Difference first = of(one);
        Difference second = of(other);
        return first == null || second == null ? null : first.less(second);
    }

    private static @Nullable Difference of(Figure figure) {
        Double share = figure.share();
        Double low = figure.low();
        Double high = figure.high();
        return share == null || low == null || high == null ? null : new Difference(share, low, high);
    }

    /**
     * This less another one that rests on other answers, by recovering the variance at each end of both intervals (Zou and Donner,
     * Statistics in Medicine 2008, 27:1693); of two shares that is Newcombe's.
     */
    Difference less(Difference other) {
        return new Difference(
                by - other.by,
                by - other.by - FastMath.hypot(by - low, other.high - other.by),
                by - other.by + FastMath.hypot(high - by, other.by - other.low));
    }

    /** Whether the interval leaves out zero. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    /** Half the length of the interval. */
    double halfWidth() {
        return (high - low) / 2;
    }

    /** How often chance alone would tell a difference at least as large. */
    double chance() {
        return halfWidth() == 0 ? 1 : 2 * (1 - NORMAL.cumulativeProbability(FastMath.abs(by) * Z / halfWidth()));
    }

    /** How often chance alone would tell two shares of the same people at least this far apart (pooled score test). */
    static double chance(Figure one, Figure other) {
        double n = answers(one);
        double m = answers(other);
        double p = share(one);
        double q = share(other);
        double pooled = (p * n + q * m) / (n + m);
        double spread = FastMath.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
        return spread > 0 ? 2 * (1 - NORMAL.cumulativeProbability(FastMath.abs(p - q) / spread)) : 1;
    }

    private static double answers(Figure figure) {
        Long answers = figure.answers();
        return answers == null ? 0 : answers;
    }

    private static double share(Figure figure) {
        Double share = figure.share();
        return share == null ? 0 : share;
    }
}

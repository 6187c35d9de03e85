package org.earshot.insight.question;

import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.util.FastMath;

/**
 * Whether people at the same level answer a question otherwise in one language than in another: differential item functioning by
 * Mantel and Haenszel (1959, Journal of the National Cancer Institute 22:719), as Holland and Thayer (1988, in Test Validity, Wainer and
 * Braun) use it.
 *
 * @param delta the common odds ratio on the scale of ETS, -2.35 ln(α): below 0 where a high answer is rarer in the studied language,
 *     among people at the same level
 * @param error its standard error, from Robins, Breslow and Greenland (1986, Biometrics 42:311)
 * @param chiSquare of Mantel and Haenszel with one degree of freedom, with the correction for continuity
 */
public record Difference(double delta, double error, double chiSquare) {
    private static final double ETS = 2.35;
    private static final double ONE_SIDED_95 = 1.644854;
    private static final double CHI_SQUARE_95 = new ChiSquaredDistribution(1).inverseCumulativeProbability(0.95);
    private static final double SMALL = 1;
    private static final double LARGE = 1.5;
    private static final double CONTINUITY = 0.5;

    /**
     * The classes of ETS (Zieky 1993, in Differential Item Functioning, Holland and Wainer; Zwick 2012, ETS RR-12-08).
     */
    public enum Size {
        /** Below 1, or not told apart from chance: negligible. */
        A,
        /** Neither A nor C. */
        B,
        /** At least 1.5, and surely above 1: the question means something else, or is put otherwise. */
        C
    }

    /**
     * People of two languages at one level.
     *
     * @param otherHigh of {@code others}, whose answer is high
     * @param studiedHigh of {@code studied}, whose answer is high
     */
    public record Level(long otherHigh, long others, long studiedHigh, long studied) {
        long all() {
            return others + studied;
        }

        private double a() {
            return otherHigh;
        }

        private double b() {
            return others - otherHigh;
        }

        private double c() {
            return studiedHigh;
        }

        private double d() {
            return studied - studiedHigh;
        }

        /** Mantel and Haenszel's R and S, of which the ratio of the sums is the odds ratio. */
        private double r() {
            return a() * d() / all();
        }

        private double s() {
            return b() * c() / all();
        }

        private double expected() {
            return (double) others * (otherHigh + studiedHigh) / all();
        }

        private double variance() {
            double high = (double) otherHigh + studiedHigh;
            return (double) others * studied * high * (all() - high) / ((double) all() * all() * (all() - 1));
        }
    }

    /** The size of the difference, by both its height and how sure it is. */
    public Size size() {
        double height = FastMath.abs(delta);
        if (height < SMALL || chiSquare < CHI_SQUARE_95) {
            return Size.A;
        }
        return height >= LARGE && height - ONE_SIDED_95 * error > SMALL ? Size.C : Size.B;
    }

    /** The pooled difference; none where no level tells anything, and then nothing is found. */
    static Difference of(List<Level> levels) {
        double r = 0;
        double s = 0;
        double both = 0;
        double rr = 0;
        double ss = 0;
        double above = 0;
        double variance = 0;
        for (Level level : levels) {
            if (level.others() == 0 || level.studied() == 0) {
                continue;
            }
            double p = (level.a() + level.d()) / level.all();
            double q = (level.b() + level.c()) / level.all();
            r += level.r();
            s += level.s();
            rr += p * level.r();
            both += p * level.s() + q * level.r();
            ss += q * level.s();
            above += level.a() - level.expected();
            variance += level.variance();
        }
        if (r == 0 || s == 0 || variance == 0) {
            return new Difference(0, Double.POSITIVE_INFINITY, 0);
        }
        double ofLog = rr / (2 * r * r) + both / (2 * r * s) + ss / (2 * s * s);
        double moved = FastMath.max(0, FastMath.abs(above) - CONTINUITY);
        return new Difference(-ETS * FastMath.log(r / s), ETS * FastMath.sqrt(ofLog), moved * moved / variance);
    }
}

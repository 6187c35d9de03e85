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
    private static final double HALF = 0.5;

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

    /**
     * The pooled difference. Where everybody of a language answers alike, a half is added to every count, so that the ratio is finite
     * (Haldane 1956, Annals of Human Genetics 20:309); where all people do, nothing is found.
     */
    static Difference of(List<Level> levels) {
        List<Level> both = levels.stream()
                .filter(level -> level.others() > 0 && level.studied() > 0)
                .toList();
        double above = both.stream()
                .mapToDouble(level -> level.otherHigh() - level.expected())
                .sum();
        double variance = both.stream().mapToDouble(Level::variance).sum();
        if (variance == 0) {
            return new Difference(0, Double.POSITIVE_INFINITY, 0);
        }
        Pooled pooled = Pooled.of(both, 0);
        Pooled finite = pooled.isFinite() ? pooled : Pooled.of(both, HALF);
        double moved = FastMath.max(0, FastMath.abs(above) - HALF);
        return new Difference(-ETS * FastMath.log(finite.ratio()), ETS * finite.error(), moved * moved / variance);
    }

    /** Sums over levels: R and S, of which the ratio is the odds ratio, and what the error of its logarithm is made of. */
    private record Pooled(double r, double s, double rr, double crossed, double ss) {
        static Pooled of(List<Level> levels, double added) {
            double[] sums = new double[5];
            for (Level level : levels) {
                double a = level.otherHigh() + added;
                double b = level.others() - level.otherHigh() + added;
                double c = level.studiedHigh() + added;
                double d = level.studied() - level.studiedHigh() + added;
                double all = a + b + c + d;
                double r = a * d / all;
                double s = b * c / all;
                double p = (a + d) / all;
                sums[0] += r;
                sums[1] += s;
                sums[2] += p * r;
                sums[3] += p * s + (1 - p) * r;
                sums[4] += (1 - p) * s;
            }
            return new Pooled(sums[0], sums[1], sums[2], sums[3], sums[4]);
        }

        boolean isFinite() {
            return r > 0 && s > 0;
        }

        double ratio() {
            return r / s;
        }

        double error() {
            return FastMath.sqrt(rr / (2 * r * r) + crossed / (2 * r * s) + ss / (2 * s * s));
        }
    }
}

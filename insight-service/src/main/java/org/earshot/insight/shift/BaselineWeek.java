package org.earshot.insight.shift;

import java.util.Arrays;

/**
 * One week of some cells beside what would have been expected of them without the shift. All values are divided by the week's
 * overdispersion.
 */
final class BaselineWeek {
    private final double[] odds;
    private final long[] asked;
    private final double amount;
    private final double logOfNone;
    private final double phi;
    private final double standardError;
    private final double surprise;

    private BaselineWeek(double[] odds, long[] asked, double amount, double phi, double standardError) {
        this.odds = odds;
        this.asked = asked;
        this.amount = amount;
        this.phi = phi;
        this.standardError = standardError;
        this.logOfNone = logOfNone(1);
        this.surprise = slope(1).residual();
    }

    /**
     * Cells that gave no answer in the week say nothing of it and are left out.
     *
     * @param expected odds of every cell
     */
    static BaselineWeek of(Counts counts, FrozenWeek week, double[] expected, int[] cells, double standardError) {
        double[] odds = new double[cells.length];
        long[] asked = new long[cells.length];
        int answered = 0;
        long askedOfAll = 0;
        double amount = 0;
        for (int cell : cells) {
            Tally tally = counts.at(week.week(), cell);
            if (tally.asked() > 0) {
                odds[answered] = expected[cell];
                asked[answered++] = tally.asked();
                askedOfAll += tally.asked();
                amount += tally.amount();
            }
        }
        double phi = answered == 0 ? 1 : week.overdispersion().phi(askedOfAll);
        return new BaselineWeek(
                Arrays.copyOf(odds, answered), Arrays.copyOf(asked, answered), amount, phi, standardError);
    }

    /** Of the expectation. */
    double standardError() {
        return standardError;
    }

    /** Observed minus expected without the shift. */
    double surprise() {
        return surprise;
    }

    /**
     * How the log-likelihood changes with the size of the shift.
     *
     * @param residual its slope: observed minus expected
     * @param variance its curvature, positive: the information on the size
     */
    record Slope(double residual, double variance) {}

    /** Were the odds so many times as large. */
    Slope slope(double oddsRatio) {
        double expected = 0;
        double variance = 0;
        for (int i = 0; i < odds.length; i++) {
            double share = Logit.shareOf(odds[i] * oddsRatio);
            double told = asked[i] * share;
            expected += told;
            variance += told * (1 - share);
        }
        return new Slope((amount - expected) / phi, variance / phi);
    }

    /** Were the odds so many times as large. */
    double logLikelihoodRatio(double oddsRatio, double logOdds) {
        return (logOdds * amount + logOfNone(oddsRatio) - logOfNone) / phi;
    }

    /** The logarithm of how likely it was that nobody would tell: log (1 - p) = -log (1 + odds). */
    private double logOfNone(double oddsRatio) {
        LogSum sum = new LogSum();
        for (int i = 0; i < odds.length; i++) {
            sum.add(asked[i], 1 + odds[i] * oddsRatio);
        }
        return -sum.value();
    }
}

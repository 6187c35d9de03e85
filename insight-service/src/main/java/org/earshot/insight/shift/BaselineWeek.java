package org.earshot.insight.shift;

import org.hipparchus.util.FastMath;

/**
 * One week of some cells beside what would have been expected of them without the shift. All values are divided by the week's
 * overdispersion.
 */
final class BaselineWeek {
    private final double[] logits;
    private final double[] asked;
    private final double amount;
    private final double phi;
    private final double standardError;

    private BaselineWeek(double[] logits, double[] asked, double amount, double phi, double standardError) {
        this.logits = logits;
        this.asked = asked;
        this.amount = amount;
        this.phi = phi;
        this.standardError = standardError;
    }

    static BaselineWeek of(Counts counts, FrozenWeek week, int[] cells, double standardError, LogitOf expected) {
        int size = cells.length;
        double[] logits = new double[size];
        double[] asked = new double[size];
        Tally total = Tally.NONE;
        for (int i = 0; i < size; i++) {
            int cell = cells[i];
            Tally tally = counts.at(week.week(), cell);
            logits[i] = expected.logit(week, cell);
            asked[i] = tally.asked();
            total = total.plus(tally);
        }
        double phi = total.asked() == 0 ? 1 : week.overdispersion().phi(total.asked());
        return new BaselineWeek(logits, asked, total.amount(), phi, standardError);
    }

    /** How the expected log-odds of a cell are read off a frozen week. */
    @FunctionalInterface
    interface LogitOf {
        double logit(FrozenWeek week, int cell);
    }

    /** Of the expectation. */
    double standardError() {
        return standardError;
    }

    /**
     * How the log-likelihood changes with the size of the shift.
     *
     * @param residual its slope: observed minus expected
     * @param variance its curvature, positive: the information on the size
     */
    record Slope(double residual, double variance) {}

    /** Were the odds shifted so. */
    Slope slope(double logOdds) {
        double expected = 0;
        double variance = 0;
        for (int i = 0; i < logits.length; i++) {
            double p = Logit.toShare(logits[i] + logOdds);
            expected += asked[i] * p;
            variance += asked[i] * p * (1 - p);
        }
        return new Slope((amount - expected) / phi, variance / phi);
    }

    double logLikelihoodRatio(double logOdds) {
        double growth = FastMath.expm1(logOdds);
        double sum = logOdds * amount;
        for (int i = 0; i < logits.length; i++) {
            sum -= asked[i] * FastMath.log1p(Logit.toShare(logits[i]) * growth);
        }
        return sum / phi;
    }
}

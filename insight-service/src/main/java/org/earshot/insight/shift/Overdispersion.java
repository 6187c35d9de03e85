package org.earshot.insight.shift;

/**
 * Step 2: answers of one week resemble each other, so n of them weigh less than n independent ones, by the factor
 * phi = 1 + (n - 1) rho. The correlation rho is estimated by the moments of (O - E)^2 / V over the fitted weeks, shrunk to the
 * usual value.
 */
final class Overdispersion {
    static final double USUAL_RHO = 0.004;
    private static final double MAX_RHO = 0.15;

    /** One wild week may not decide; 12 is beyond the 99.9 % point of chi-square with one degree of freedom. */
    private static final double MAX_RATIO = 12;

    /** The usual value counts as 60 weeks, of the weight 50 that a week of eight answers or so has. */
    private static final double PRIOR_WEIGHT = 60 * 50;

    private double numerator = USUAL_RHO * PRIOR_WEIGHT;
    private double denominator = PRIOR_WEIGHT;

    /** By how much the variance of n answers exceeds that of independent ones. */
    static double phi(long n, double rho) {
        return 1 + (n - 1) * rho;
    }

    /** Adds a fitted week: its observed and expected sum and binomial variance, and how much it still counts. */
    void add(long n, double observed, double expected, double variance, WeekWeight weight) {
        if (n < 2) {
            return;
        }
        double ratio = Math.min(MAX_RATIO, (observed - expected) * (observed - expected) / variance);
        double pull = weight.decay() * (n - 1) / (weight.phi() * weight.phi());
        numerator += pull * (ratio - 1);
        denominator += pull * (n - 1);
    }

    double rho() {
        return Math.min(MAX_RHO, Math.max(0, numerator / denominator));
    }

    /**
     * Severity varies less than yes or no: v = Var(x) / (m (1 - m)) of the fitted answers, within 0.25 and 1, multiplies phi.
     * It is 1 for shares.
     */
    static double varianceRatio(Tally fitted) {
        double mean = fitted.share();
        double bernoulli = mean * (1 - mean);
        if (!(bernoulli > 0)) {
            return 1;
        }
        double variance = fitted.squares() / fitted.asked() - mean * mean;
        return Math.min(1, Math.max(0.25, variance / bernoulli));
    }

    /**
     * How much a fitted week counts.
     *
     * @param decay what age leaves of it, 0 to 1
     * @param phi its overdispersion
     */
    record WeekWeight(double decay, double phi) {
        double value() {
            return decay / phi;
        }
    }
}

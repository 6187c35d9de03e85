package org.earshot.insight.shift;

/**
 * Step 2: the correlation rho by the moments of (O - E)^2 / V over the fitted weeks, shrunk to the usual value so that a short
 * history is neither trusted nor distrusted.
 */
final class RhoEstimate {
    private static final double MAX_RHO = 0.15;

    /** One wild week may not decide. */
    private static final double MAX_RATIO = 12;

    /** The usual value counts as 60 weeks of weight 50, as a week of eight answers has. */
    private static final double PRIOR_WEIGHT = 60 * 50;

    private double numerator = Overdispersion.USUAL_RHO * PRIOR_WEIGHT;
    private double denominator = PRIOR_WEIGHT;

    /**
     * Adds a fitted week.
     *
     * @param squaredRatio (O - E)^2 / V, with V the variance of independent answers; expected to be 1 + (n - 1) rho
     * @param n answers of the week
     * @param correlationFactor 1 + (n - 1) rho as known so far
     * @param decay what age leaves of the week, 0 to 1
     */
    void add(double squaredRatio, long n, double correlationFactor, double decay) {
        double pull = decay * (n - 1) / (correlationFactor * correlationFactor);
        numerator += pull * (Math.min(MAX_RATIO, squaredRatio) - 1);
        denominator += pull * (n - 1);
    }

    double value() {
        return Math.min(MAX_RHO, Math.max(0, numerator / denominator));
    }
}

package org.earshot.insight.shift;

/**
 * Step 2: answers of one week resemble each other, so n of them weigh less than n independent ones, by the factor
 * phi = (1 + (n - 1) rho) v.
 *
 * @param rho correlation of two answers of one week, 0 to 0.15; see {@link RhoEstimate}
 * @param varianceRatio v, what severity varies less than yes or no, 0.25 to 1; 1 for shares
 */
record Overdispersion(double rho, double varianceRatio) {
    static final double USUAL_RHO = 0.004;

    /** Before anything is known. */
    static final Overdispersion USUAL = new Overdispersion(USUAL_RHO, 1);

    /** By how much the variance of n answers exceeds that of independent yes-or-no answers. */
    double phi(long n) {
        return correlationFactor(n) * varianceRatio;
    }

    /** The part of phi that comes from resembling each other. */
    double correlationFactor(long n) {
        return 1 + (n - 1) * rho;
    }

    Overdispersion withRho(double other) {
        return new Overdispersion(other, varianceRatio);
    }

    /** v = Var(x) / (m (1 - m)) of the fitted answers. */
    Overdispersion withVarianceOf(Tally fitted) {
        double mean = fitted.share();
        double bernoulli = mean * (1 - mean);
        if (!(bernoulli > 0)) {
            return new Overdispersion(rho, 1);
        }
        double variance = fitted.squares() / fitted.asked() - mean * mean;
        return new Overdispersion(rho, Math.min(1, Math.max(0.25, variance / bernoulli)));
    }
}

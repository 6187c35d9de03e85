package org.earshot.insight.shift;

/** Step 1, one Newton iteration of the fit: goes through the fitted weeks once, with the coefficients so far. */
final class FitPass {
    /** Keeps the weights of wild early iterations away from 0. */
    private static final double LARGEST_LOGIT = 8;

    private final Counts counts;
    private final Features features;
    private final double[] coefficients;
    private final int referenceWeek;
    private final Overdispersion overdispersion;
    private final NormalEquations equations;
    private final RhoEstimate rho = new RhoEstimate();
    private final double[] x;

    FitPass(Counts counts, Features features, double[] coefficients, int referenceWeek, Overdispersion overdispersion) {
        this.counts = counts;
        this.features = features;
        this.coefficients = coefficients;
        this.referenceWeek = referenceWeek;
        this.overdispersion = overdispersion;
        this.equations = new NormalEquations(features.priorPrecisions(), features.priorCentres(), coefficients);
        this.x = new double[features.size()];
    }

    /** Adds a week of which age leaves {@code decay}. */
    void add(int week, double decay) {
        long asked = counts.asked(week);
        double weight = decay / overdispersion.phi(asked);
        double surprise = 0;
        double variance = 0;
        for (int cell = 0; cell < counts.cells().size(); cell++) {
            Tally tally = counts.at(week, cell);
            if (tally.asked() > 0) {
                double p = share(week, cell);
                double binomial = tally.asked() * p * (1 - p);
                double residual = tally.amount() - tally.asked() * p;
                equations.add(x, weight * binomial, weight * residual);
                surprise += residual;
                variance += binomial;
            }
        }
        if (asked > 1) {
            double ratio = surprise * surprise / (variance * overdispersion.varianceRatio());
            rho.add(ratio, asked, overdispersion.correlationFactor(asked), decay);
        }
    }

    private double share(int week, int cell) {
        features.row(week, cell, referenceWeek, x);
        double logit = Vectors.dot(x, coefficients);
        return Logit.toShare(Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, logit)));
    }

    NormalEquations.Solution solve() {
        return equations.solve();
    }

    double rho() {
        return rho.value();
    }
}

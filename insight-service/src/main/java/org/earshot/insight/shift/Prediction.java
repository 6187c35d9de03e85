package org.earshot.insight.shift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.util.FastMath;

/** Step 1, the fitted model looked at in one week: expected log-odds of every cell and how uncertain each part's mean is. */
final class Prediction {
    private static final double LOWEST_SHARE = 1e-4;
    private static final double HIGHEST_SHARE = 1 - LOWEST_SHARE;

    private final Counts counts;
    private final Features features;
    private final double[] coefficients;
    private final double[][] covariance;
    private final int week;

    Prediction(Counts counts, Features features, double[] coefficients, double[][] covariance, int week) {
        this.counts = counts;
        this.features = features;
        this.coefficients = coefficients;
        this.covariance = covariance;
        this.week = week;
    }

    FrozenWeek freeze(List<Part> parts, Overdispersion overdispersion) {
        double[] shares = shares();
        double[] logits = new double[shares.length];
        for (int cell = 0; cell < shares.length; cell++) {
            logits[cell] = Logit.of(shares[cell]);
        }
        double[] errors =
                parts.stream().mapToDouble(part -> standardError(part, shares)).toArray();
        return new FrozenWeek(week, logits, errors, overdispersion, stepSizes());
    }

    private double[] shares() {
        double[] shares = new double[counts.cells().size()];
        for (int cell = 0; cell < shares.length; cell++) {
            double share = Logit.toShare(Vectors.dot(row(cell), coefficients));
            shares[cell] = Math.min(HIGHEST_SHARE, Math.max(LOWEST_SHARE, share));
        }
        return shares;
    }

    /** Of the mean log-odds of those who answered, weighted by how much each cell tells: sqrt(g' C g), g = sum v x / sum v. */
    private double standardError(Part part, double[] shares) {
        double[] gradient = new double[features.size()];
        double total = 0;
        for (int cell : part.cells()) {
            double variance = counts.at(week, cell).asked() * shares[cell] * (1 - shares[cell]);
            double[] x = row(cell);
            for (int i = 0; i < x.length; i++) {
                gradient[i] += variance * x[i];
            }
            total += variance;
        }
        return total > 0 ? FastMath.sqrt(Vectors.quadratic(gradient, covariance)) / total : 0;
    }

    private double[] row(int cell) {
        double[] x = new double[features.size()];
        features.row(week, cell, week, x);
        return x;
    }

    private Map<Step, Double> stepSizes() {
        Map<Step, Double> sizes = new HashMap<>();
        for (int step = 0; step < features.steps().size(); step++) {
            sizes.put(features.steps().get(step), coefficients[features.stepPosition(step)]);
        }
        return sizes;
    }
}

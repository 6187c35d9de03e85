package org.earshot.insight.shift;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.util.FastMath;

/** Step 1, the fitted model looked at in its week: expected odds of every cell and how uncertain each part's mean is. */
final class Prediction {
    private static final double LOWEST_SHARE = 1e-4;
    private static final double HIGHEST_SHARE = 1 - LOWEST_SHARE;

    private final Counts counts;
    private final Features features;
    private final Fit fit;
    private final int week;
    private final int cells;
    private final int[][] levelTerms;
    private final double[] time = new double[Features.TIME_TERMS];

    Prediction(Counts counts, Features features, Fit fit) {
        this.counts = counts;
        this.features = features;
        this.fit = fit;
        this.week = fit.week();
        this.cells = counts.cellsBy(week);
        this.levelTerms = new int[cells][];
        for (int cell = 0; cell < cells; cell++) {
            levelTerms[cell] = features.level(week, cell);
        }
        features.time(week, week, time);
    }

    FrozenWeek freeze(List<Part> parts) {
        double[] shares = shares();
        double[] odds = new double[counts.cells().size()];
        for (int cell = 0; cell < cells; cell++) {
            odds[cell] = shares[cell] / (1 - shares[cell]);
        }
        double[] errors = new double[parts.size()];
        double[] gradient = new double[features.size()];
        for (int part = 0; part < errors.length; part++) {
            errors[part] = standardError(parts.get(part), shares, gradient);
        }
        return new FrozenWeek(week, odds, errors, fit.overdispersion(), stepSizes());
    }

    /** Of the cells that anyone has answered for by now. */
    private double[] shares() {
        double ofTime = 0;
        for (int i = 0; i < time.length; i++) {
            ofTime += time[i] * fit.coefficients()[features.timePosition() + i];
        }
        double[] shares = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            double logit = ofTime;
            for (int term : levelTerms[cell]) {
                logit += fit.coefficients()[term];
            }
            shares[cell] = Math.min(HIGHEST_SHARE, Math.max(LOWEST_SHARE, Logit.toShare(logit)));
        }
        return shares;
    }

    /** Of the mean log-odds of those who answered, weighted by how much each cell tells: sqrt(g' C g), g = sum v x / sum v. */
    private double standardError(Part part, double[] shares, double[] gradient) {
        Arrays.fill(gradient, 0);
        double total = 0;
        for (int cell : part.cells()) {
            long asked = counts.at(week, cell).asked();
            if (asked > 0) {
                double variance = asked * shares[cell] * (1 - shares[cell]);
                for (int term : levelTerms[cell]) {
                    gradient[term] += variance;
                }
                total += variance;
            }
        }
        for (int i = 0; i < time.length; i++) {
            gradient[features.timePosition() + i] = total * time[i];
        }
        return total > 0 ? FastMath.sqrt(Vectors.quadratic(gradient, fit.covariance())) / total : 0;
    }

    private Map<Step, Double> stepSizes() {
        Map<Step, Double> sizes = new HashMap<>();
        for (int step = 0; step < features.steps().size(); step++) {
            sizes.put(features.steps().get(step), fit.coefficients()[features.stepPosition(step)]);
        }
        return sizes;
    }
}

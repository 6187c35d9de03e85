package org.earshot.insight.shift;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.FastMath;

/**
 * Step 1: what each cell usually tells at this time of year. A penalised quasi-binomial regression over {@link Features}, older
 * weeks counting less, carried from week to week by a few Newton steps from the last fit.
 */
final class Expectation {
    private static final double HALF_LIFE_WEEKS = 104;
    private static final double LARGEST_MOVE = 1.5;
    private static final int FIRST_ITERATIONS = 10;
    private static final int ITERATIONS_AFTER_STEP = 6;
    private static final int WEEKLY_ITERATIONS = 2;

    private final Counts counts;
    private final List<Part> parts;
    private Features features;
    private double[] coefficients;
    private Overdispersion overdispersion = Overdispersion.USUAL;
    private int iterations = FIRST_ITERATIONS;

    Expectation(Counts counts, List<Part> parts) {
        this.counts = counts;
        this.parts = parts;
        this.features = new Features(counts, parts, List.of());
        this.coefficients = features.priorCentres();
    }

    /** From now on these steps are part of what is usual; their sizes are learned anew. */
    void allowFor(List<Step> steps) {
        double[] withoutSteps = Arrays.copyOf(coefficients, features.stepPosition(0));
        features = features.withSteps(steps);
        coefficients = Arrays.copyOf(withoutSteps, features.size());
        iterations = Math.max(iterations, ITERATIONS_AFTER_STEP);
    }

    /** Fits the weeks up to {@code lastFitted} and freezes what is expected of {@code week}. */
    FrozenWeek expect(int week, int lastFitted) {
        Part everyone = parts.get(0);
        overdispersion = overdispersion.withVarianceOf(counts.total(everyone, counts.firstWeek(), lastFitted));
        NormalEquations.Solution solution = iterate(week, lastFitted);
        for (int left = iterations - 1; left > 0; left--) {
            solution = iterate(week, lastFitted);
        }
        iterations = WEEKLY_ITERATIONS;
        double[][] covariance = solution.covariance();
        return new Prediction(counts, features, coefficients, covariance, week).freeze(parts, overdispersion);
    }

    private NormalEquations.Solution iterate(int referenceWeek, int lastFitted) {
        FitPass pass = new FitPass(counts, features, coefficients, referenceWeek, overdispersion);
        for (int week = counts.firstWeek(); week <= lastFitted; week++) {
            if (counts.asked(week) > 0) {
                pass.add(week, FastMath.pow(2, -(lastFitted - week) / HALF_LIFE_WEEKS));
            }
        }
        NormalEquations.Solution solution = pass.solve();
        move(solution.step());
        overdispersion = overdispersion.withRho(pass.rho());
        return solution;
    }

    /** A long step from a poor start could overshoot for good. */
    private void move(double[] step) {
        double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
        double scale = longest > LARGEST_MOVE ? LARGEST_MOVE / longest : 1;
        double[] moved = coefficients.clone();
        for (int i = 0; i < step.length; i++) {
            moved[i] += scale * step[i];
        }
        coefficients = moved;
    }
}

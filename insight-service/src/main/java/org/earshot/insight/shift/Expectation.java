package org.earshot.insight.shift;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Step 1: what each cell usually tells at this time of year. A penalised quasi-binomial regression over {@link Features}, older
 * weeks counting less, carried from week to week by a few Newton steps from the last fit.
 */
final class Expectation {
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
    private @Nullable Fit ready;

    Expectation(Counts counts, List<Part> parts) {
        this.counts = counts;
        this.parts = parts;
        this.features = new Features(counts, parts, List.of());
        this.coefficients = features.priorCentres();
    }

    /** Knows what another knows, and what is told in {@code counts}. */
    Expectation(Expectation other, Counts counts) {
        this.counts = counts;
        this.parts = other.parts;
        this.features = other.features;
        this.coefficients = other.coefficients;
        this.overdispersion = other.overdispersion;
        this.iterations = other.iterations;
        this.ready = other.ready;
    }

    /** From now on these steps are part of what is usual; their sizes are learned anew. */
    void allowFor(List<Step> steps) {
        double[] withoutSteps = Arrays.copyOf(coefficients, features.stepPosition(0));
        features = features.withSteps(steps);
        coefficients = Arrays.copyOf(withoutSteps, features.size());
        iterations = Math.max(iterations, ITERATIONS_AFTER_STEP);
        ready = null;
    }

    /** Fits the weeks up to {@code lastFitted}, so that {@code week} can be expected as often as its answers change. */
    void prepare(int week, int lastFitted) {
        if (ready == null || ready.week() != week) {
            ready = fit(week, lastFitted);
        }
    }

    /** Freezes what is expected of {@code week} from the weeks up to {@code lastFitted}. */
    FrozenWeek expect(int week, int lastFitted) {
        Fit fit = ready != null && ready.week() == week ? ready : fit(week, lastFitted);
        ready = null;
        coefficients = fit.coefficients();
        overdispersion = fit.overdispersion();
        iterations = WEEKLY_ITERATIONS;
        return new Prediction(counts, features, fit).freeze(parts);
    }

    private Fit fit(int week, int lastFitted) {
        double[] fitted = coefficients.clone();
        Overdispersion known = overdispersion.withVarianceOf(counts.totalUpTo(lastFitted));
        for (int left = iterations; ; left--) {
            FitPass pass = pass(fitted, known, week, lastFitted);
            NormalEquations.Solution solution = pass.solve();
            move(fitted, solution.step());
            known = known.withRho(pass.rho());
            if (left == 1) {
                return new Fit(week, fitted, solution.covariance(), known);
            }
        }
    }

    private FitPass pass(double[] from, Overdispersion known, int referenceWeek, int lastFitted) {
        FitPass pass = new FitPass(counts, features, from, referenceWeek, known);
        for (int week = counts.firstWeek(); week <= lastFitted; week++) {
            if (counts.asked(week) > 0) {
                pass.add(week, Decay.of(lastFitted - week));
            }
        }
        return pass;
    }

    /** A long step from a poor start could overshoot for good. */
    private static void move(double[] coefficients, double[] step) {
        double longest = 0;
        for (double size : step) {
            longest = Math.max(longest, Math.abs(size));
        }
        double scale = longest > LARGEST_MOVE ? LARGEST_MOVE / longest : 1;
        for (int i = 0; i < step.length; i++) {
            coefficients[i] += scale * step[i];
        }
    }

    void write(StateWriter out) {
        out.reals(coefficients, features.terms(out.layout()));
        out.overdispersion(overdispersion);
        out.number(iterations);
        out.flag(ready != null);
        if (ready != null) {
            ready.write(out, features);
        }
    }

    /** Reads what was written after the same steps. */
    void read(StateReader in) {
        in.reals(coefficients, features.terms(in.layout()));
        overdispersion = in.overdispersion();
        iterations = in.number();
        Fit kept = in.flag() ? Fit.read(in, features) : null;
        // A group that was first answered for since then asks for a fit of its own.
        ready = in.layout().isComplete() ? kept : null;
    }
}

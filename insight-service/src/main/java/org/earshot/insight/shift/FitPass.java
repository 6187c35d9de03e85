package org.earshot.insight.shift;

import java.util.Arrays;
import org.hipparchus.util.FastMath;

/**
 * Step 1, one Newton iteration of the fit: goes through the fitted weeks once, with the coefficients so far. Between two steps
 * the level of a cell stays the same, so its answers are added up first and meet the normal equations once.
 */
final class FitPass {
    /** Keeps the weights of wild early iterations away from 0: a logit of 8. */
    private static final double LARGEST_ODDS = FastMath.exp(8);

    private static final int TIME_TERMS = Features.TIME_TERMS;

    private final Counts counts;
    private final Features features;
    private final double[] coefficients;
    private final int referenceWeek;
    private final Overdispersion overdispersion;
    private final NormalEquations equations;
    private final RhoEstimate rho = new RhoEstimate();
    private final double[] time = new double[TIME_TERMS];

    private final int[][] levelTerms;
    private final double[] levelOdds;
    private final double[] variances;
    private final double[] residuals;
    private final double[] variancesByTime;
    private int nextStep = Integer.MIN_VALUE;

    FitPass(Counts counts, Features features, double[] coefficients, int referenceWeek, Overdispersion overdispersion) {
        int cells = counts.cells().size();
        this.counts = counts;
        this.features = features;
        this.coefficients = coefficients;
        this.referenceWeek = referenceWeek;
        this.overdispersion = overdispersion;
        this.equations = new NormalEquations(features.priorPrecisions(), features.priorCentres(), coefficients);
        this.levelTerms = new int[cells][];
        this.levelOdds = new double[cells];
        this.variances = new double[cells];
        this.residuals = new double[cells];
        this.variancesByTime = new double[cells * TIME_TERMS];
    }

    /** Adds a week with answers, of which age leaves {@code decay}; weeks come in order. */
    void add(int week, double decay) {
        if (week >= nextStep) {
            beginLevel(week);
        }
        features.time(week, referenceWeek, time);
        long asked = counts.asked(week);
        double weight = decay / overdispersion.phi(asked);
        double timeOdds = FastMath.exp(ofTime());
        Tally[] tallies = counts.of(week);
        double surprise = 0;
        double variance = 0;
        for (int cell = 0; cell < levelOdds.length; cell++) {
            Tally tally = tallies[cell];
            if (tally.asked() > 0) {
                double p = share(levelOdds[cell] * timeOdds);
                double binomial = tally.asked() * p * (1 - p);
                double residual = tally.amount() - tally.asked() * p;
                addUp(cell, weight * binomial, weight * residual);
                surprise += residual;
                variance += binomial;
            }
        }
        equations.addShared(features.timePosition(), time, weight * variance, weight * surprise);
        if (asked > 1) {
            double ratio = surprise * surprise / (variance * overdispersion.varianceRatio());
            rho.add(ratio, asked, overdispersion.correlationFactor(asked), decay);
        }
    }

    private double ofTime() {
        double sum = 0;
        for (int i = 0; i < TIME_TERMS; i++) {
            sum += time[i] * coefficients[features.timePosition() + i];
        }
        return sum;
    }

    private static double share(double odds) {
        return Logit.shareOf(Math.max(1 / LARGEST_ODDS, Math.min(LARGEST_ODDS, odds)));
    }

    private void addUp(int cell, double weightedVariance, double weightedResidual) {
        variances[cell] += weightedVariance;
        residuals[cell] += weightedResidual;
        int first = cell * TIME_TERMS;
        for (int i = 0; i < TIME_TERMS; i++) {
            variancesByTime[first + i] += weightedVariance * time[i];
        }
    }

    /** From this week on, until the next step, the same terms make up each cell's level. */
    private void beginLevel(int week) {
        endLevel();
        for (int cell = 0; cell < levelOdds.length; cell++) {
            levelTerms[cell] = features.level(week, cell);
            double level = 0;
            for (int term : levelTerms[cell]) {
                level += coefficients[term];
            }
            levelOdds[cell] = FastMath.exp(level);
        }
        nextStep = Integer.MAX_VALUE;
        for (Step step : features.steps()) {
            nextStep = step.week() > week ? Math.min(nextStep, step.week()) : nextStep;
        }
    }

    private void endLevel() {
        for (int cell = 0; cell < levelOdds.length; cell++) {
            if (variances[cell] > 0) {
                equations.addLevel(levelTerms[cell], variances[cell], residuals[cell]);
                for (int i = 0; i < TIME_TERMS; i++) {
                    equations.addBetween(
                            levelTerms[cell], features.timePosition() + i, variancesByTime[cell * TIME_TERMS + i]);
                }
            }
        }
        Arrays.fill(variances, 0);
        Arrays.fill(residuals, 0);
        Arrays.fill(variancesByTime, 0);
    }

    NormalEquations.Solution solve() {
        endLevel();
        return equations.solve();
    }

    double rho() {
        return rho.value();
    }
}

package org.earshot.insight.shift;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was expected of one week, made before the week's answers could teach anything and never changed afterwards: that keeps
 * evidence replayable and the bound on false alerts true.
 */
final class FrozenWeek {
    private final int week;
    private final double[] logits;
    private final double[] standardErrors;
    private final Overdispersion overdispersion;
    private final Map<Step, Double> stepSizes;

    /**
     * @param week the week
     * @param logits log-odds expected of each cell; 0 of those first answered for later
     * @param standardErrors of the mean log-odds of each part, in the order of the parts
     * @param overdispersion as known then
     * @param stepSizes the steps that the logits hold, in log-odds
     */
    FrozenWeek(
            int week,
            double[] logits,
            double[] standardErrors,
            Overdispersion overdispersion,
            Map<Step, Double> stepSizes) {
        this.week = week;
        this.logits = logits;
        this.standardErrors = standardErrors;
        this.overdispersion = overdispersion;
        this.stepSizes = Map.copyOf(stepSizes);
    }

    int week() {
        return week;
    }

    double logit(int cell) {
        return logits[cell];
    }

    double standardError(int part) {
        return standardErrors[part];
    }

    Overdispersion overdispersion() {
        return overdispersion;
    }

    /** What would have been expected had this step not happened. */
    double logitWithout(Step step, int cell) {
        double size = step.reaches(week, cell) ? stepSizes.getOrDefault(step, 0.0) : 0;
        return logits[cell] - size;
    }

    /** The same had the step not happened, and at least as unsure as another week was. */
    FrozenWeek without(Step step, FrozenWeek leastSure) {
        double[] before = new double[logits.length];
        for (int cell = 0; cell < before.length; cell++) {
            before[cell] = logitWithout(step, cell);
        }
        double[] errors = new double[standardErrors.length];
        for (int part = 0; part < errors.length; part++) {
            errors[part] = Math.max(standardErrors[part], leastSure.standardErrors[part]);
        }
        return new FrozenWeek(week, before, errors, overdispersion, stepSizes);
    }

    void write(StateWriter out) {
        for (int cell = 0; cell < out.layout().cells(); cell++) {
            out.real(logits[cell]);
        }
        out.reals(standardErrors, out.layout().positions());
        out.overdispersion(overdispersion);
        List<Step> steps = stepSizes.keySet().stream()
                .sorted(Comparator.comparingInt(Step::week)
                        .thenComparingInt(step -> out.layout().numberOf(step.part())))
                .toList();
        out.number(steps.size());
        for (Step step : steps) {
            out.step(step);
            out.real(stepSizes.getOrDefault(step, 0.0));
        }
    }

    /**
     * Reads a week back.
     *
     * @param cells how many there are now
     * @param parts how many there are now
     */
    static FrozenWeek read(StateReader in, int week, int cells, int parts) {
        double[] logits = new double[cells];
        for (int cell = 0; cell < in.layout().cells(); cell++) {
            logits[cell] = in.real();
        }
        double[] errors = new double[parts];
        in.reals(errors, in.layout().positions());
        Overdispersion overdispersion = in.overdispersion();
        Map<Step, Double> steps = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Step step = in.step();
            steps.put(step, in.real());
        }
        return new FrozenWeek(week, logits, errors, overdispersion, steps);
    }
}

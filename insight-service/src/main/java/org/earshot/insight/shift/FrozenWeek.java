package org.earshot.insight.shift;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.util.FastMath;

/**
 * What was expected of one week, made before the week's answers could teach anything and never changed afterwards: that keeps
 * evidence replayable and the bound on false alerts true.
 */
final class FrozenWeek {
    private final int week;
    private final double[] odds;
    private final double[] standardErrors;
    private final Overdispersion overdispersion;
    private final Map<Step, Double> stepSizes;

    /**
     * @param week the week
     * @param odds expected of each cell; 0 of those first answered for later
     * @param standardErrors of the mean log-odds of each part, in the order of the parts
     * @param overdispersion as known then
     * @param stepSizes the steps that the odds hold, in log-odds
     */
    FrozenWeek(
            int week,
            double[] odds,
            double[] standardErrors,
            Overdispersion overdispersion,
            Map<Step, Double> stepSizes) {
        this.week = week;
        this.odds = odds;
        this.standardErrors = standardErrors;
        this.overdispersion = overdispersion;
        this.stepSizes = Map.copyOf(stepSizes);
    }

    int week() {
        return week;
    }

    /** Expected of each cell; not to be written to. */
    double[] odds() {
        return odds;
    }

    double standardError(int part) {
        return standardErrors[part];
    }

    Overdispersion overdispersion() {
        return overdispersion;
    }

    /** What would have been expected of each cell had this step not happened; not to be written to. */
    double[] oddsWithout(Step step) {
        Double size = stepSizes.get(step);
        if (size == null || week < step.week()) {
            return odds();
        }
        double[] without = odds.clone();
        double back = FastMath.exp(-size);
        for (int cell : step.part().cells()) {
            without[cell] *= back;
        }
        return without;
    }

    /** The same had the step not happened, and at least as unsure as another week was. */
    FrozenWeek without(Step step, FrozenWeek leastSure) {
        double[] errors = new double[standardErrors.length];
        for (int part = 0; part < errors.length; part++) {
            errors[part] = Math.max(standardErrors[part], leastSure.standardErrors[part]);
        }
        return new FrozenWeek(week, oddsWithout(step), errors, overdispersion, stepSizes);
    }

    void write(StateWriter out) {
        for (int cell = 0; cell < out.layout().cells(); cell++) {
            out.real(odds[cell]);
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
        double[] odds = new double[cells];
        for (int cell = 0; cell < in.layout().cells(); cell++) {
            odds[cell] = in.real();
        }
        double[] errors = new double[parts];
        in.reals(errors, in.layout().positions());
        Overdispersion overdispersion = in.overdispersion();
        return new FrozenWeek(week, odds, errors, overdispersion, readSteps(in));
    }

    private static Map<Step, Double> readSteps(StateReader in) {
        int left = in.number();
        if (left == 0) {
            return Map.of();
        }
        Map<Step, Double> steps = new HashMap<>();
        for (; left > 0; left--) {
            Step step = in.step();
            steps.put(step, in.real());
        }
        return steps;
    }
}

package org.earshot.insight.shift;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;

/**
 * Step 1, the terms of the expectation: logit p(cell, t) = b0 + effects of the cell's groups + annual sine and cosine (2
 * harmonics) + trend + steps. Coefficients are laid out in this order.
 */
final class Features {
    /** The terms that only depend on the week: {@link Season} and trend, side by side. */
    static final int TIME_TERMS = Season.TERMS + 1;

    /** Where nothing is known yet, a need is told of by 12 % (logit -2), give or take very much. */
    private static final double USUAL_LOGIT = -2;

    private static final double INTERCEPT_PRECISION = 0.05;
    private static final double GROUP_SD = 1.0;
    private static final double FIRST_HARMONIC_SD = 0.25;
    private static final double SECOND_HARMONIC_SD = FastMath.sqrt(0.5) * FIRST_HARMONIC_SD;
    private static final double TREND_SD_PER_YEAR = 0.05;
    private static final double STEP_SD = 0.5;
    private static final double WEEKS_OF_TREND = 52.0;

    private final int[][] groupsOfCell;
    private final int time;
    private final List<Step> steps;

    Features(Counts counts, List<Part> parts, List<Step> steps) {
        this(groupsOfCell(counts.cells().size(), parts), parts.size(), steps);
    }

    private Features(int[][] groupsOfCell, int time, List<Step> steps) {
        this.groupsOfCell = groupsOfCell;
        this.time = time;
        this.steps = List.copyOf(steps);
    }

    Features withSteps(List<Step> others) {
        return new Features(groupsOfCell, time, others);
    }

    List<Step> steps() {
        return steps;
    }

    int size() {
        return time + TIME_TERMS + steps.size();
    }

    /** Where the terms begin that only depend on the week. */
    int timePosition() {
        return time;
    }

    int stepPosition(int step) {
        return time + TIME_TERMS + step;
    }

    /** The time terms of a week; the trend counts years from the reference week. */
    void time(int week, int referenceWeek, double[] terms) {
        System.arraycopy(Season.of(week), 0, terms, 0, Season.TERMS);
        terms[Season.TERMS] = (week - referenceWeek) / WEEKS_OF_TREND;
    }

    /** Positions of the terms that are 1 for a cell in a week: the level, the cell's groups, and the steps that reach it. */
    int[] level(int week, int cell) {
        int[] groups = groupsOfCell[cell];
        int[] terms = new int[1 + groups.length + steps.size()];
        System.arraycopy(groups, 0, terms, 1, groups.length);
        int count = 1 + groups.length;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).reaches(week, cell)) {
                terms[count++] = stepPosition(i);
            }
        }
        return Arrays.copyOf(terms, count);
    }

    /** What the ridge priors pull to: 0 for every effect. */
    double[] priorCentres() {
        double[] centres = new double[size()];
        centres[0] = USUAL_LOGIT;
        return centres;
    }

    /** How strongly they pull: 1 / sd squared. */
    double[] priorPrecisions() {
        double[] precisions = new double[size()];
        precisions[0] = INTERCEPT_PRECISION;
        Arrays.fill(precisions, 1, time, precision(GROUP_SD));
        Arrays.fill(precisions, time, time + 2, precision(FIRST_HARMONIC_SD));
        Arrays.fill(precisions, time + 2, time + Season.TERMS, precision(SECOND_HARMONIC_SD));
        precisions[time + Season.TERMS] = precision(TREND_SD_PER_YEAR);
        Arrays.fill(precisions, time + TIME_TERMS, size(), precision(STEP_SD));
        return precisions;
    }

    /** The terms that had been learned of by then: without the groups that were first answered for later. */
    int[] terms(Layout layout) {
        return IntStream.concat(Arrays.stream(layout.positions()), IntStream.range(time, size()))
                .toArray();
    }

    private static double precision(double sd) {
        return 1 / (sd * sd);
    }

    /** A part's place in the list is its group effect's place among the coefficients: both begin with everyone. */
    private static int[][] groupsOfCell(int cells, List<Part> parts) {
        int[] counted = new int[cells];
        int[][] groups = new int[cells][parts.size()];
        for (int part = 1; part < parts.size(); part++) {
            for (int cell : parts.get(part).cells()) {
                groups[cell][counted[cell]++] = part;
            }
        }
        for (int cell = 0; cell < cells; cell++) {
            groups[cell] = Arrays.copyOf(groups[cell], counted[cell]);
        }
        return groups;
    }
}

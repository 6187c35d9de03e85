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
    private static final double WEEKS_PER_YEAR = 52.18;

    /** Where nothing is known yet, a need is told of by 12 % (logit -2), give or take very much. */
    private static final double USUAL_LOGIT = -2;

    private static final double INTERCEPT_PRECISION = 0.05;
    private static final double GROUP_SD = 1.0;
    private static final double FIRST_HARMONIC_SD = 0.25;
    private static final double SECOND_HARMONIC_SD = FastMath.sqrt(0.5) * FIRST_HARMONIC_SD;
    private static final double TREND_SD_PER_YEAR = 0.05;
    private static final double STEP_SD = 0.5;
    private static final int HARMONIC_TERMS = 4;

    private final int[][] groupsOfCell;
    private final int harmonics;
    private final int trend;
    private final List<Step> steps;
    private final double[][] season;
    private final int firstWeek;

    Features(Counts counts, List<Part> parts, List<Step> steps) {
        this.groupsOfCell = groupsOfCell(counts.cells().size(), parts);
        this.harmonics = parts.size();
        this.trend = harmonics + HARMONIC_TERMS;
        this.steps = List.copyOf(steps);
        this.firstWeek = counts.firstWeek();
        this.season = season(firstWeek, counts.lastWeek());
    }

    private Features(Features base, List<Step> steps) {
        this.groupsOfCell = base.groupsOfCell;
        this.harmonics = base.harmonics;
        this.trend = base.trend;
        this.steps = List.copyOf(steps);
        this.firstWeek = base.firstWeek;
        this.season = base.season;
    }

    Features withSteps(List<Step> others) {
        return new Features(this, others);
    }

    List<Step> steps() {
        return steps;
    }

    int size() {
        return trend + 1 + steps.size();
    }

    int stepPosition(int step) {
        return trend + 1 + step;
    }

    /** The values of all terms for a cell in a week; the trend counts years from the reference week. */
    void row(int week, int cell, int referenceWeek, double[] x) {
        Arrays.fill(x, 0);
        x[0] = 1;
        for (int group : groupsOfCell[cell]) {
            x[group] = 1;
        }
        System.arraycopy(season[week - firstWeek], 0, x, harmonics, HARMONIC_TERMS);
        x[trend] = (week - referenceWeek) / 52.0;
        for (int i = 0; i < steps.size(); i++) {
            x[stepPosition(i)] = steps.get(i).reaches(week, cell) ? 1 : 0;
        }
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
        Arrays.fill(precisions, 1, harmonics, precision(GROUP_SD));
        Arrays.fill(precisions, harmonics, harmonics + 2, precision(FIRST_HARMONIC_SD));
        Arrays.fill(precisions, harmonics + 2, trend, precision(SECOND_HARMONIC_SD));
        precisions[trend] = precision(TREND_SD_PER_YEAR);
        Arrays.fill(precisions, trend + 1, size(), precision(STEP_SD));
        return precisions;
    }

    private static double precision(double sd) {
        return 1 / (sd * sd);
    }

    /** A part's place in the list is its group effect's place among the coefficients: both begin with everyone. */
    private static int[][] groupsOfCell(int cells, List<Part> parts) {
        int[][] groups = new int[cells][];
        for (int cell = 0; cell < cells; cell++) {
            int thisCell = cell;
            groups[cell] = IntStream.range(1, parts.size())
                    .filter(part -> parts.get(part).contains(thisCell))
                    .toArray();
        }
        return groups;
    }

    private static double[][] season(int firstWeek, int lastWeek) {
        double[][] season = new double[lastWeek - firstWeek + 1][];
        for (int week = firstWeek; week <= lastWeek; week++) {
            double angle = 2 * FastMath.PI * week / WEEKS_PER_YEAR;
            season[week - firstWeek] = new double[] {
                FastMath.cos(angle), FastMath.sin(angle), FastMath.cos(2 * angle), FastMath.sin(2 * angle)
            };
        }
        return season;
    }
}

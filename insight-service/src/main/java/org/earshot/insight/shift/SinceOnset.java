package org.earshot.insight.shift;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.FastMath;

/** The weeks since the onset of a shift: what was told, beside what would have been expected without it. */
final class SinceOnset {
    private final Counts counts;
    private final Step step;

    /** Of each week since the onset and of each cell, without the step. */
    private final double[][] oddsBefore;

    /**
     * @param weeks from the onset to the last week that tells of the shift
     * @param step the shift's own, taken out of the expectation
     */
    SinceOnset(Counts counts, List<FrozenWeek> weeks, Step step) {
        this.counts = counts;
        this.step = step;
        this.oddsBefore = weeks.stream().map(week -> week.oddsWithout(step)).toArray(double[][]::new);
    }

    Tally told(Part part) {
        return counts.total(part, step.week(), lastWeek());
    }

    /** The share expected of the part's answers, were the odds shifted so; 0 = nothing changed. */
    double expectedShare(Part part, double logOdds) {
        double expected = 0;
        for (int cell : part.cells()) {
            expected += expected(cell, logOdds);
        }
        return expected / counts.asked(part, step.week(), lastWeek());
    }

    /** Step 8, for the part, against the mix of the year before the onset and the rates expected at this time of year. */
    MixSplit split(Part part) {
        int size = part.cells().length;
        double[] mixBefore = mix(part, step.week() - OnsetSearch.MAX_WEEKS, step.week() - 1);
        double[] mixAfter = mix(part, step.week(), lastWeek());
        double[] rateBefore = new double[size];
        double[] rateAfter = new double[size];
        for (int i = 0; i < size; i++) {
            Tally told = counts.total(new int[] {part.cells()[i]}, step.week(), lastWeek());
            rateBefore[i] = expectedRate(part.cells()[i], told.asked());
            rateAfter[i] = told.asked() == 0 ? rateBefore[i] : told.share();
        }
        return MixSplit.of(mixBefore, rateBefore, mixAfter, rateAfter);
    }

    private double expectedRate(int cell, long asked) {
        if (asked > 0) {
            return expected(cell, 0) / asked;
        }
        return Arrays.stream(oddsBefore)
                .mapToDouble(odds -> Logit.shareOf(odds[cell]))
                .average()
                .orElseThrow();
    }

    private double expected(int cell, double logOdds) {
        double expected = 0;
        double oddsRatio = FastMath.exp(logOdds);
        for (int i = 0; i < oddsBefore.length; i++) {
            long asked = counts.at(step.week() + i, cell).asked();
            expected += asked == 0 ? 0 : asked * Logit.shareOf(oddsBefore[i][cell] * oddsRatio);
        }
        return expected;
    }

    /** Each cell's share of the answers; the mix since the onset where nobody answered before. */
    private double[] mix(Part part, int from, int to) {
        double all = counts.asked(part, from, to);
        if (all == 0) {
            return mix(part, step.week(), lastWeek());
        }
        double[] mix = new double[part.cells().length];
        for (int i = 0; i < mix.length; i++) {
            mix[i] = counts.asked(part.cells()[i], from, to) / all;
        }
        return mix;
    }

    private int lastWeek() {
        return step.week() + oddsBefore.length - 1;
    }
}

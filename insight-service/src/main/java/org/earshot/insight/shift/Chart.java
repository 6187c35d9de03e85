package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays the weeks of a family out for a chart: observed, with its interval, beside expected, with its band. */
final class Chart {
    private final Counts counts;
    private final int[] cells;
    private final int firstExpected;
    private final List<ExpectedShare> expected;

    /**
     * @param firstExpected the first week of which anything was expected
     * @param expected of that week and those after it
     */
    Chart(Counts counts, int firstExpected, List<ExpectedShare> expected) {
        this.counts = counts;
        this.cells = IntStream.range(0, counts.cells().size()).toArray();
        this.firstExpected = firstExpected;
        this.expected = expected;
    }

    /** Before anything is expected. */
    static Chart withoutExpectations(Counts counts) {
        return new Chart(counts, counts.lastWeek() + 1, List.of());
    }

    /** The weeks from..to, both included. */
    List<ExpectedWeek> weeks(int from, int to) {
        List<ExpectedWeek> weeks = new ArrayList<>();
        for (int week = from; week <= to; week++) {
            weeks.add(week(week, counts.total(cells, week, week)));
        }
        return weeks;
    }

    private ExpectedWeek week(int week, Tally told) {
        Wilson.Interval observed = Wilson.of(told);
        boolean known = told.asked() > 0 && week >= firstExpected;
        ExpectedShare usual = known ? expected.get(week - firstExpected) : ExpectedShare.UNKNOWN;
        return new ExpectedWeek(
                week,
                told.asked(),
                told.present(),
                told.share(),
                observed.low(),
                observed.high(),
                usual.share(),
                usual.low(),
                usual.high());
    }
}

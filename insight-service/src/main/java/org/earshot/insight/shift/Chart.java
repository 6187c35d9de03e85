package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;

/** Lays the weeks of a family out for a chart: observed, with its interval, beside expected, with its band. */
final class Chart {
    private final Counts counts;
    private final int firstExpected;
    private final List<ExpectedShare> expected;

    /**
     * @param firstExpected the first week of which anything was expected
     * @param expected of that week and those after it
     */
    Chart(Counts counts, int firstExpected, List<ExpectedShare> expected) {
        this.counts = counts;
        this.firstExpected = firstExpected;
        this.expected = expected;
    }

    /** Before anything is expected. */
    static Chart withoutExpectations(Counts counts) {
        return new Chart(counts, counts.lastWeek() + 1, List.of());
    }

    List<ExpectedWeek> weeks() {
        List<ExpectedWeek> weeks = new ArrayList<>();
        for (int week = counts.firstWeek(); week <= counts.lastWeek(); week++) {
            weeks.add(week(week, counts.asked(week) == 0 ? Tally.NONE : told(week)));
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

    private Tally told(int week) {
        Tally told = Tally.NONE;
        for (int cell = 0; cell < counts.cells().size(); cell++) {
            told = told.plus(counts.at(week, cell));
        }
        return told;
    }
}

package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.stat.interval.ConfidenceInterval;
import org.jspecify.annotations.Nullable;

/** Lays the weeks of a family out for a chart: observed, with its interval, beside expected, with its band. */
final class Chart {
    private final Counts counts;
    private final Part everyone;
    private final Map<Integer, FrozenWeek> expectations = new HashMap<>();

    Chart(Counts counts, Part everyone, List<FrozenWeek> frozenWeeks) {
        this.counts = counts;
        this.everyone = everyone;
        frozenWeeks.forEach(week -> expectations.put(week.week(), week));
    }

    List<ExpectedWeek> weeks() {
        List<ExpectedWeek> weeks = new ArrayList<>();
        for (int week = counts.firstWeek(); week <= counts.lastWeek(); week++) {
            weeks.add(week(week, counts.total(everyone, week, week)));
        }
        return weeks;
    }

    private ExpectedWeek week(int week, Tally told) {
        if (told.asked() == 0) {
            double none = Double.NaN;
            return new ExpectedWeek(week, 0, 0, none, none, none, none, none, none);
        }
        ConfidenceInterval observed = Wilson.of(told);
        FrozenWeek expectation = expectations.get(week);
        return new ExpectedWeek(
                week,
                told.asked(),
                told.present(),
                told.share(),
                observed.getLowerBound(),
                observed.getUpperBound(),
                expected(expectation, 0),
                expected(expectation, band(expectation, Direction.FALL)),
                expected(expectation, band(expectation, Direction.RISE)));
    }

    private static double band(@Nullable FrozenWeek week, Direction direction) {
        return week == null ? 0 : Band.offset(week.standardError(0), direction);
    }

    private double expected(@Nullable FrozenWeek week, double offset) {
        if (week == null) {
            return Double.NaN;
        }
        double expected = 0;
        for (int cell : everyone.cells()) {
            expected += counts.at(week.week(), cell).asked() * Logit.toShare(week.logit(cell) + offset);
        }
        return expected / counts.asked(week.week());
    }
}

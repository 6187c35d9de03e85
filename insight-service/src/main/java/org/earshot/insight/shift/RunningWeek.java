package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;

/** The running week on top of the closed ones, which stay as they are. */
final class RunningWeek {
    private RunningWeek() {}

    /**
     * What all of them say.
     *
     * @param closed has taken in all closed weeks
     * @param counts up to the running week
     * @param closedWeeks how the closed weeks look on a chart
     */
    static Evaluation of(Watch closed, Counts counts, List<ExpectedWeek> closedWeeks, Policy policy) {
        int week = counts.lastWeek();
        Watch watch = new Watch(closed, counts);
        watch.tick(week);
        List<ExpectedWeek> weeks = new ArrayList<>(closedWeeks.size() + 1);
        weeks.addAll(closedWeeks);
        weeks.addAll(watch.chart().weeks(week, week));
        return new Evaluation(
                weeks,
                watch.told(),
                watch.evidence(Direction.RISE),
                watch.evidence(Direction.FALL),
                status(watch, week, policy));
    }

    private static Status status(Watch watch, int week, Policy policy) {
        if (watch.found().stream().anyMatch(shift -> shift.isOpenIn(week))) {
            return Status.of(Status.Kind.SHIFTED);
        }
        double evidence = Math.max(watch.evidence(Direction.RISE), watch.evidence(Direction.FALL));
        return Status.of(evidence >= policy.watchAt() ? Status.Kind.WATCH : Status.Kind.QUIET);
    }
}

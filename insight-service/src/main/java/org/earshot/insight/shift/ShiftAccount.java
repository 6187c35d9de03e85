package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;

/** Steps 7 and 8: what is to be said of a found shift, with all answers up to now. */
final class ShiftAccount {
    private final Counts counts;
    private final List<Part> parts;
    private final Policy policy;
    private final List<FrozenWeek> frozenWeeks;

    /** @param frozenWeeks all watched weeks, in order */
    ShiftAccount(Counts counts, List<Part> parts, Policy policy, List<FrozenWeek> frozenWeeks) {
        this.counts = counts;
        this.parts = parts;
        this.policy = policy;
        this.frozenWeeks = frozenWeeks;
    }

    DetectedShift of(FoundShift shift) {
        Part part = shift.part();
        Estimate size = estimate(shift);
        SinceOnset since = new SinceOnset(counts, weeks(shift.onset(), last(shift)), shift.step());
        Tally told = since.told(part);
        double before = since.expectedShare(part, 0);
        double change = told.share() - before;
        MixSplit split = since.split(part);
        return new DetectedShift(
                shift.direction(),
                shift.alertedInWeek(),
                shift.onset(),
                part.group(),
                before,
                told.share(),
                Math.min(change, since.expectedShare(part, size.low()) - before),
                Math.max(change, since.expectedShare(part, size.high()) - before),
                FastMath.exp(size.logOdds()),
                FastMath.exp(size.low()),
                FastMath.exp(size.high()),
                told.asked(),
                told.people(),
                split.fromRealChange(),
                split.fromMix(),
                shift.evidence(),
                shift.closing() == null ? null : shift.closing().week(),
                groups(since, shift.direction()));
    }

    /** Whether an opposite shift may be no more than the way back: its interval begins no farther than the closed one's reached. */
    boolean isWayBack(FoundShift shift, FoundShift closed) {
        Estimate back = estimate(shift);
        Estimate there = estimate(closed);
        return shift.direction() == Direction.RISE ? back.low() <= -there.low() : -back.high() <= there.high();
    }

    /**
     * The size with all weeks since the onset. The shift's own step is taken out of the weeks after the alert; what was expected
     * without it stays as uncertain as it was at the alert, however many weeks follow.
     */
    private Estimate estimate(FoundShift shift) {
        int position = parts.indexOf(shift.part());
        double error = 0;
        List<BaselineWeek> baseline = new ArrayList<>();
        for (FrozenWeek week : weeks(shift.searchedFrom(), last(shift))) {
            boolean known = week.week() <= shift.alertedInWeek() && week.standardError(position) > 0;
            error = known ? week.standardError(position) : error;
            double[] before = week.oddsWithout(shift.step());
            baseline.add(BaselineWeek.of(counts, week, before, shift.part().cells(), error));
        }
        return new OnsetSearch(baseline, shift.searchedFrom(), shift.alertedInWeek(), shift.direction())
                .since(shift.onset());
    }

    private List<GroupChange> groups(SinceOnset since, Direction direction) {
        List<GroupChange> groups = new ArrayList<>();
        for (Part part : parts) {
            GroupRef group = part.group();
            Tally told = since.told(part);
            if (group != null && Alerting.mayBeShown(told, direction, policy)) {
                Wilson.Interval interval = Wilson.of(told);
                groups.add(new GroupChange(
                        group,
                        since.expectedShare(part, 0),
                        told.share(),
                        told.asked(),
                        interval.low(),
                        interval.high()));
            }
        }
        return groups;
    }

    private int last(FoundShift shift) {
        return shift.lastWeek(counts.lastWeek());
    }

    private List<FrozenWeek> weeks(int from, int to) {
        int first = frozenWeeks.get(0).week();
        return frozenWeeks.subList(from - first, to - first + 1);
    }
}

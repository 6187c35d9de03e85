package org.earshot.insight.replay;

import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.Family;
import org.earshot.insight.release.Line;
import org.earshot.insight.release.Told;
import org.earshot.insight.shift.DetectedShift;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a replayed alert, from what was told of its weeks. Whoever replays may choose any stretch and any budget, so figures
 * straight from the detector could be subtracted until one week of a small group is left.
 */
final class Evidence {
    private final DisclosureGate gate;
    private final Told told;

    Evidence(DisclosureGate gate, Told told) {
        this.gate = gate;
        this.told = told;
    }

    /** With nobody behind it where too little was told. */
    Estimate of(Family family, DetectedShift shift) {
        Line line = Line.of(family.place(), shift.leadingGroup());
        Figure after = gate.figure(told.over(line, shift.onset(), shift.alertedInWeek()));
        double before = points(shift.before());
        return new Estimate(
                before,
                points(value(after.share())),
                points(value(after.low()) - before),
                points(value(after.high()) - before),
                count(after.answers()),
                count(after.people()),
                points(shift.fromRealChange()),
                points(shift.fromMix()));
    }

    private static double points(double share) {
        return Math.rint(100 * share) / 100;
    }

    private static double value(@Nullable Double share) {
        return share == null ? 0 : share;
    }

    private static long count(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}

package org.earshot.insight.family;

import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.shift.DetectedShift;

/**
 * The figures of a shift as they stand now, about the part that is shown.
 *
 * @param before share expected had nothing changed
 * @param after share since the onset
 * @param low lower end of the 95 % interval of after minus before
 * @param high its upper end
 * @param answers since the onset; where they may be told, rounded down to a multiple of the disclosure threshold
 * @param people distinct people who gave them; rounded like the answers
 * @param fromRealChange of the change, what comes from people telling other things
 * @param fromMix of the change, what comes from other people answering
 */
public record Estimate(
        double before,
        double after,
        double low,
        double high,
        long answers,
        long people,
        double fromRealChange,
        double fromMix) {

    /** Two share points: less than that is not news. */
    private static final double NEWS = 0.02;

    static Estimate of(DetectedShift shift, long people) {
        return new Estimate(
                shift.before(),
                shift.after(),
                shift.beforeAfterLow(),
                shift.beforeAfterHigh(),
                shift.answersSince(),
                Math.min(people, shift.peopleSince()),
                shift.fromRealChange(),
                shift.fromMix());
    }

    /**
     * The same as it may be told: shares in whole points (in steps of five or ten where few answered), answers and people in whole
     * steps of the gate, so that several counts fit what is told, and a figure which takes in one more answer does not tell it.
     */
    public Estimate roughly(DisclosureGate gate) {
        double step = gate.step(answers);
        return new Estimate(
                DisclosureGate.inSteps(before, step),
                DisclosureGate.inSteps(after, step),
                DisclosureGate.inSteps(low, step),
                DisclosureGate.inSteps(high, step),
                gate.roughly(answers),
                gate.roughly(people),
                DisclosureGate.inSteps(fromRealChange, step),
                DisclosureGate.inSteps(fromMix, step));
    }

    /** Whether someone who knows {@code told} would call this news. */
    public boolean isNewsTo(Estimate told) {
        return Math.abs(before - told.before) >= NEWS
                || Math.abs(after - told.after) >= NEWS
                || Math.abs(low - told.low) >= NEWS
                || Math.abs(high - told.high) >= NEWS;
    }
}

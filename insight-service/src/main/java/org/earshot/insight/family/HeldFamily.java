package org.earshot.insight.family;

import java.util.List;
import java.util.Optional;
import org.earshot.insight.family.Evaluated.DetectorRun;
import org.earshot.insight.shift.Continued;
import org.earshot.insight.shift.HeldWatch;

/**
 * A family as its latest evaluation left it, to go on with while its closed weeks stay as they are.
 *
 * @param tick the evaluation that was kept
 * @param run how it was evaluated
 * @param cells how the detector numbers its cells
 * @param watch over the closed weeks
 * @param shifts that it found
 */
public record HeldFamily(TickId tick, DetectorRun run, NumberedCells cells, HeldWatch watch, List<KnownShift> shifts) {
    public HeldFamily {
        shifts = List.copyOf(shifts);
    }

    /** Whether it may go on: the same closed weeks, looked at in the same way. */
    public boolean mayGoOn(DueFamily due, DetectorRun next) {
        return due.holds(tick) && run.looksAs(next) && watch.week() <= next.week();
    }

    /**
     * Goes on with what was told since.
     *
     * @param recent what was told in the watch's week and later
     * @return empty where somebody new has answered
     */
    Optional<Continued> goOn(DetectorRun next, History recent) {
        return cells.buckets(recent.counts()).flatMap(told -> watch.resume(next.week(), told));
    }
}

package org.earshot.insight.family;

import org.jspecify.annotations.Nullable;

/**
 * A family to evaluate.
 *
 * @param touched how often its counts had moved when it was read; what moves later makes it due again
 * @param last its latest evaluation; null where there is none
 * @param pastMoved whether counts of a week that was closed then have moved since
 */
public record DueFamily(
        Family family, long touched, @Nullable TickId last, boolean pastMoved) {

    /** Whether what an evaluation made of the closed weeks still holds. */
    boolean holds(TickId tick) {
        return !pastMoved && tick.equals(last);
    }

    /** Whether the week was running at its latest evaluation, too. */
    public boolean wasEvaluatedIn(int week) {
        return last != null && last.week() == week;
    }
}

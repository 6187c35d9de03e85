package org.earshot.insight.flag;

import java.util.Map;

/**
 * Counts of four weeks that have not passed the gate.
 *
 * @param flagged responses by flag; what nobody had is left out
 */
public record FlagCounts(long responses, long people, Map<Flag, Long> flagged) {
    /** Nobody answered. */
    public static final FlagCounts NONE = new FlagCounts(0, 0, Map.of());

    public FlagCounts {
        flagged = Map.copyOf(flagged);
    }

    long of(Flag flag) {
        return flagged.getOrDefault(flag, 0L);
    }

    /** What stands when this was told and it is now so: as it was told, until {@code threshold} people have changed it (decision 21). */
    FlagCounts moved(FlagCounts now, int threshold) {
        return Math.abs(now.people - people) >= threshold ? now : this;
    }
}

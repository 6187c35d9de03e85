package org.earshot.insight.release;

import java.util.List;
import org.earshot.insight.family.CellCount;

/**
 * Counts of the running week that wait to be told.
 *
 * @param next of a while ago: everyone is told of them once enough more have answered
 * @param taken of an earlier telling of everyone: their parts are told of them once a stride of answers has come since
 * @param takenAt number of that telling; 0 = there was none
 */
public record Held(List<CellCount> next, List<CellCount> taken, int takenAt) {
    /** Nothing. */
    public static final Held NOTHING = new Held(List.of(), List.of(), 0);

    public Held {
        next = List.copyOf(next);
        taken = List.copyOf(taken);
    }

    Held next(List<CellCount> counted) {
        return new Held(counted, taken, takenAt);
    }
}

package org.earshot.insight.family;

import java.util.List;
import org.earshot.insight.shift.ClosedWeek;

/**
 * What is known of a family when it is evaluated.
 *
 * @param history all that was told
 * @param closedWeeks what the detector kept of it, in order; empty where it never ran
 */
public record Past(History history, List<ClosedWeek> closedWeeks) {
    public Past {
        closedWeeks = List.copyOf(closedWeeks);
    }
}

package org.earshot.insight.tick;

import java.util.List;
import org.earshot.contracts.event.ShiftEvent.Direction;

/**
 * What a tick did.
 *
 * @param families evaluated
 * @param wentOn of those, how many went on from what was held
 * @param opened the direction of each alert that was opened
 * @param alertsChanged whether any history was added to, or an alert forgotten
 * @param waiting whether weeks that are over wait until all of them has arrived
 */
public record Ticked(int families, int wentOn, List<Direction> opened, boolean alertsChanged, boolean waiting) {
    public Ticked {
        opened = List.copyOf(opened);
    }
}

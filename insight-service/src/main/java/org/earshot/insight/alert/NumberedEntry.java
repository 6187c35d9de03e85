package org.earshot.insight.alert;

import java.util.UUID;

/**
 * An entry of some alert's history, in the order in which the organisation's entries were committed.
 *
 * @param number grows with each entry; not without gaps
 */
public record NumberedEntry(long number, UUID alertId, AlertEntry entry) {

    /** What happened. */
    public AlertEntry.Kind kind() {
        return entry.kind();
    }
}

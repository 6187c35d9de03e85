package org.earshot.insight.alert;

import java.util.UUID;
import org.earshot.insight.family.KnownShift;

/**
 * A shift put before a person.
 *
 * @param shift that it tells of, with the figures as they stand now
 */
public record Alert(UUID id, KnownShift shift, AlertHistory history) {

    /** Whether it still stands before people. */
    public boolean isOpen() {
        return history.status() != AlertStatus.CLOSED;
    }

    Alert about(KnownShift other) {
        return new Alert(id, other, history);
    }
}

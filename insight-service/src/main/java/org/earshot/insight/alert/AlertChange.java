package org.earshot.insight.alert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.insight.family.KnownShift;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is to be from now on.
 *
 * @param opened true when it is new
 * @param entry to add to its history, or null when only its figures move
 */
public record AlertChange(
        Alert alert, boolean opened, Instant at, @Nullable AlertEntry entry) {

    /** A new alert. Its id is named after its shift and the moment: the shift may ring again after the alert was closed. */
    static AlertChange open(KnownShift shift, AlertEntry entry, RaisedUnder under, @Nullable OwnThreshold threshold) {
        String name = shift.id() + "|" + entry.at();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        Alert alert = new Alert(id, shift, new AlertHistory(List.of()), under, threshold);
        return new AlertChange(alert, true, entry.at(), entry);
    }

    static AlertChange add(Alert alert, AlertEntry entry) {
        return new AlertChange(alert, false, entry.at(), entry);
    }

    static AlertChange keep(Alert alert, Instant at) {
        return new AlertChange(alert, false, at, null);
    }
}

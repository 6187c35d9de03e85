package org.earshot.insight.alert;

import java.util.List;
import java.util.UUID;
import org.earshot.insight.family.KnownShift;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is to be from now on.
 *
 * @param opened true when it is new
 * @param entry to add to its history, or null when only its figures move
 */
public record AlertChange(Alert alert, boolean opened, @Nullable AlertEntry entry) {

    static AlertChange open(KnownShift shift, AlertEntry entry) {
        return new AlertChange(new Alert(UUID.randomUUID(), shift, new AlertHistory(List.of())), true, entry);
    }

    static AlertChange add(Alert alert, AlertEntry entry) {
        return new AlertChange(alert, false, entry);
    }

    static AlertChange keep(Alert alert) {
        return new AlertChange(alert, false, null);
    }
}

package org.earshot.insight.reading;

import java.util.UUID;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.EntryDetail;
import org.jspecify.annotations.Nullable;

/** Turns the lines of an alert's history into what is shown of them. */
final class EntryReading {
    private final Names names;

    EntryReading(Names names) {
        this.names = names;
    }

    AlertView.Entry of(AlertEntry entry) {
        UUID by = entry.by();
        return new AlertView.Entry(
                entry.at(),
                entry.kind().word(),
                by,
                by == null ? null : names.person(by).name(),
                entry.decision(),
                entry.reason(),
                entry.detail() instanceof EntryDetail.Owner owner ? owner(owner) : null,
                entry.detail() instanceof EntryDetail.Due due ? due.day() : null,
                action(entry.detail()),
                entry.detail() instanceof EntryDetail.Merged merged ? merged.into() : null);
    }

    private @Nullable PersonName owner(EntryDetail.Owner owner) {
        UUID account = owner.account();
        return account == null ? null : names.person(account);
    }

    private static @Nullable UUID action(@Nullable EntryDetail detail) {
        if (detail instanceof EntryDetail.Taken taken) {
            return taken.action().id();
        }
        if (detail instanceof EntryDetail.Dropped dropped) {
            return dropped.action();
        }
        return detail instanceof EntryDetail.Measured measured ? measured.action() : null;
    }
}

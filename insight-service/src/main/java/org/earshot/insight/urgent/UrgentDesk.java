package org.earshot.insight.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.earshot.insight.alert.AlertNews;

/** What the people named by a rule see and do. For everyone else there is nothing. */
@ApplicationScoped
public class UrgentDesk {
    private final UrgentStore store;
    private final AlertNews news;
    private final Clock clock;

    public UrgentDesk(UrgentStore store, AlertNews news, Clock clock) {
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /** Whether a rule names this person. */
    public boolean isNamed(UUID organizationId, UUID accountId) {
        return store.as(organizationId, accountId, store::isNamed);
    }

    /** Every urgent answer that this person may see, newest first. */
    public List<UrgentAnswer> all(UUID organizationId, UUID accountId) {
        return store.as(organizationId, accountId, store::all);
    }

    /** Opens one, which is noted for good; empty when there is none that this person may see. */
    public Optional<UrgentAnswer> open(UUID organizationId, UUID accountId, UUID id) {
        return store.as(organizationId, accountId, () -> {
            if (store.one(id).isEmpty()) {
                return Optional.empty();
            }
            store.read(id, clock.instant());
            return store.one(id);
        });
    }

    /**
     * Takes note of it. Doing so again changes nothing.
     *
     * @throws UrgentRefused when there is none that this person may see, or it was withdrawn
     */
    public void see(UUID organizationId, UUID accountId, UUID id) {
        add(organizationId, accountId, id, (history, at) -> history.see(at, accountId));
    }

    /**
     * Says what was done.
     *
     * @throws UrgentRefused when there is none that this person may see, it was withdrawn, or the note is missing or too long
     */
    public void followUp(UUID organizationId, UUID accountId, UUID id, String note) {
        add(organizationId, accountId, id, (history, at) -> history.followUp(at, accountId, note));
    }

    private void add(
            UUID organizationId,
            UUID accountId,
            UUID id,
            BiFunction<UrgentHistory, Instant, Optional<UrgentEntry>> entry) {
        boolean added = store.aloneAs(organizationId, accountId, () -> {
            UrgentHistory history = store.one(id)
                    .orElseThrow(() -> new UrgentRefused(UrgentRefused.Kind.UNKNOWN))
                    .history();
            Optional<UrgentEntry> toAdd = entry.apply(history, clock.instant());
            toAdd.ifPresent(line -> store.add(id, line));
            return toAdd.isPresent();
        });
        if (added) {
            news.changed(organizationId);
        }
    }
}

package org.earshot.insight.alert.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.earshot.insight.alert.AlertNews;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.organization.Looking;

/**
 * The entries of an organisation's alerts as they are committed. A wake-up only says "look": each listener reads what it has not
 * seen from the database. So nothing is missed or told twice, and another replica's entries come with the next look.
 */
@ApplicationScoped
public class AlertStream implements AlertNews {
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final BroadcastProcessor<UUID> changes = BroadcastProcessor.create();
    private final AlertStore alerts;
    private final Looking looking;

    public AlertStream(AlertStore alerts, Looking looking) {
        this.alerts = alerts;
        this.looking = looking;
    }

    @Override
    public void changed(UUID organizationId) {
        changes.onNext(organizationId);
    }

    /** The number of the organisation's latest entry. */
    long latest(UUID organizationId) {
        return looking.at(organizationId, () -> alerts.latestEntry(organizationId));
    }

    /** Batches of entries after a number, for ever; an empty batch now and then says that the stream is alive. */
    Multi<List<NumberedEntry>> entries(UUID organizationId, long after) {
        AtomicLong seen = new AtomicLong(after);
        Multi<UUID> looks = Multi.createBy()
                .merging()
                .streams(
                        Multi.createFrom().ticks().startingAfter(Duration.ZERO).every(LOOK).onItem().transform(tick -> organizationId),
                        changes.select().where(organizationId::equals));
        return looks.onOverflow()
                .dropPreviousItems()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transform(look -> unseen(organizationId, seen));
    }

    private List<NumberedEntry> unseen(UUID organizationId, AtomicLong seen) {
        List<NumberedEntry> entries = looking.at(organizationId, () -> alerts.entriesAfter(organizationId, seen.get()));
        if (!entries.isEmpty()) {
            seen.set(entries.get(entries.size() - 1).number());
        }
        return entries;
    }
}

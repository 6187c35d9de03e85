package org.earshot.insight.alert.http;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.earshot.insight.alert.AlertListener;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.alert.PersonalNews;
import org.earshot.insight.organization.Looking;

/**
 * The entries of an organisation's alerts as they are committed. A wake-up only says "look": each listener reads what it has not
 * seen from the database. So nothing is missed or told twice, and another replica's entries come with the next look.
 */
@ApplicationScoped
public class AlertStream implements AlertListener {
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final UUID EVERYONE = new UUID(0, 0);

    private final BroadcastProcessor<UUID> changes = BroadcastProcessor.create();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AlertStore alerts;
    private final Looking looking;
    private final PersonalNews personal;

    public AlertStream(AlertStore alerts, Looking looking, PersonalNews personal) {
        this.alerts = alerts;
        this.looking = looking;
        this.personal = personal;
    }

    /** An open stream would hold up a graceful stop: the server waits for running requests before it tells anyone. */
    void start(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-streams"));
    }

    private void end() {
        stopping.set(true);
        changes.onNext(EVERYONE);
    }

    @Override
    public void changed(UUID organizationId) {
        changes.onNext(organizationId);
    }

    /** The number of the organisation's latest entry. */
    long latest(UUID organizationId) {
        return looking.at(organizationId, () -> alerts.latestEntry(organizationId));
    }

    /** What one person alone is told, from now on: at each look the name of the event, or empty when there is nothing new. */
    Supplier<Optional<String>> personal(UUID organizationId, UUID accountId) {
        AtomicLong seen = new AtomicLong(personal.latest(organizationId, accountId));
        return () -> {
            long latest = personal.latest(organizationId, accountId);
            return seen.getAndSet(latest) < latest ? Optional.of(personal.event()) : Optional.empty();
        };
    }

    /** Batches of entries after a number, for ever; an empty batch now and then says that the stream is alive. */
    Multi<List<NumberedEntry>> entries(UUID organizationId, long after) {
        AtomicLong seen = new AtomicLong(after);
        Multi<UUID> clock = Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(LOOK)
                .onOverflow()
                .drop()
                .map(tick -> organizationId);
        Multi<UUID> news = changes.select().where(id -> id.equals(organizationId) || id.equals(EVERYONE));
        return Multi.createBy()
                .merging()
                .streams(clock, news)
                .select()
                .first(look -> !stopping.get())
                .onOverflow()
                .dropPreviousItems()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(look -> unseen(organizationId, seen));
    }

    private List<NumberedEntry> unseen(UUID organizationId, AtomicLong seen) {
        List<NumberedEntry> entries = looking.at(organizationId, () -> alerts.entriesAfter(organizationId, seen.get()));
        if (!entries.isEmpty()) {
            seen.set(entries.get(entries.size() - 1).number());
        }
        return entries;
    }
}

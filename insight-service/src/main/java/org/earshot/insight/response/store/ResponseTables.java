package org.earshot.insight.response.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.database.Database;
import org.earshot.insight.response.ApplyFailed;
import org.earshot.insight.response.Changes;
import org.earshot.insight.response.Kept;
import org.earshot.insight.response.ResponseLog;
import org.earshot.platform.outbox.Outbox;
import org.earshot.platform.tenancy.SqlFailure;
import org.earshot.platform.tenancy.Tenancy;

/** Applies batches to PostgreSQL, one transaction for each, one organisation after the other within it. */
@ApplicationScoped
public class ResponseTables implements ResponseLog {
    private static final int ERASED_AT_ONCE = 1_000;

    private final Tenancy tenancy;
    private final Database database;
    private final ResponseRows responses;
    private final BucketRows buckets;
    private final Outbox outbox;

    public ResponseTables(
            Tenancy tenancy, Database database, ResponseRows responses, BucketRows buckets, Outbox outbox) {
        this.tenancy = tenancy;
        this.database = database;
        this.responses = responses;
        this.buckets = buckets;
        this.outbox = outbox;
    }

    @Override
    public int apply(List<ResponseEvent> events) {
        SortedMap<UUID, List<ResponseEvent>> byOrganization = events.stream()
                .collect(Collectors.groupingBy(ResponseEvent::organizationId, TreeMap::new, Collectors.toList()));
        if (byOrganization.isEmpty()) {
            return 0;
        }
        return inTransaction(byOrganization.firstKey(), () -> byOrganization.entrySet().stream()
                .mapToInt(entry -> applyTo(entry.getKey(), entry.getValue()))
                .sum());
    }

    @Override
    public void forget(UUID organizationId, List<UUID> responseIds) {
        inTransaction(organizationId, () -> {
            database.writeAlone(organizationId);
            return delete(organizationId, responseIds);
        });
    }

    @Override
    public boolean erase(UUID organizationId, UUID instrumentId) {
        int erased = inTransaction(organizationId, () -> {
            database.writeAlone(organizationId);
            List<UUID> ids = responses.of(organizationId, instrumentId, ERASED_AT_ONCE);
            ids.forEach(
                    id -> outbox.addTombstone(Topics.RESPONSES, organizationId, ResponseEvent.key(organizationId, id)));
            return delete(organizationId, ids);
        });
        return erased == ERASED_AT_ONCE;
    }

    private int delete(UUID organizationId, List<UUID> responseIds) {
        Map<UUID, Kept> kept = responses.kept(organizationId, responseIds);
        write(organizationId, Changes.erasing(kept));
        return responses.delete(organizationId, responseIds);
    }

    private int applyTo(UUID organizationId, List<ResponseEvent> events) {
        tenancy.switchTo(organizationId);
        database.writeAlone(organizationId);
        List<ResponseEvent> wanted = withoutRemovedInstruments(organizationId, events);
        List<UUID> ids =
                wanted.stream().map(ResponseEvent::responseId).distinct().toList();
        Changes changes = Changes.of(responses.kept(organizationId, ids), wanted);
        if (changes.isEmpty()) {
            return 0;
        }
        write(organizationId, changes);
        responses.write(organizationId, changes);
        responses.reopenSteps(organizationId, changes);
        return changes.kept().size();
    }

    private void write(UUID organizationId, Changes changes) {
        buckets.addCells(organizationId, changes);
        buckets.move(organizationId, changes.deltas(responses.statements(organizationId, changes.touched())));
    }

    /** A response may still be under way when its instrument is removed: it is not taken, and leaves the log too. */
    private List<ResponseEvent> withoutRemovedInstruments(UUID organizationId, List<ResponseEvent> events) {
        List<UUID> removed = responses.removedInstruments(organizationId);
        if (removed.isEmpty()) {
            return events;
        }
        Map<Boolean, List<ResponseEvent>> byRemoved = events.stream()
                .collect(Collectors.partitioningBy(event ->
                        event instanceof ResponseRecorded response && removed.contains(response.instrumentId())));
        byRemoved
                .getOrDefault(true, List.of())
                .forEach(late -> outbox.addTombstone(Topics.RESPONSES, organizationId, late.key()));
        return byRemoved.getOrDefault(false, List.of());
    }

    private int inTransaction(UUID organizationId, IntSupplier work) {
        try {
            return tenancy.inOrganization(organizationId, work::getAsInt);
        } catch (RuntimeException failed) {
            throw new ApplyFailed(!SqlFailure.isOfData(failed), failed);
        }
    }
}

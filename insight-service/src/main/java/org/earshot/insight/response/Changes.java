package org.earshot.insight.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.jspecify.annotations.Nullable;

/**
 * What a run of records changes, given what is kept. The same whatever the order of the records and however often they come: a
 * higher revision replaces a lower one, the first record of a revision stands, and a withdrawal is final.
 */
public final class Changes {
    private final Map<UUID, Kept> before;
    private final Map<UUID, Kept> after = new LinkedHashMap<>();
    private final Map<UUID, ResponseRecorded> recorded = new HashMap<>();

    private Changes(Map<UUID, Kept> before) {
        this.before = Map.copyOf(before);
    }

    /**
     * Takes in records of one organisation.
     *
     * @param before what is kept of the responses in the records
     */
    public static Changes of(Map<UUID, Kept> before, List<? extends ResponseEvent> events) {
        Changes changes = new Changes(before);
        events.forEach(changes::take);
        return changes;
    }

    /** What erasing responses changes: each is forgotten altogether. */
    public static Changes erasing(Map<UUID, Kept> erased) {
        Changes changes = new Changes(erased);
        erased.forEach((id, kept) -> changes.after.put(id, new Kept(kept.revision(), null)));
        return changes;
    }

    private void take(ResponseEvent event) {
        UUID id = event.responseId();
        Kept kept = after.getOrDefault(id, before.get(id));
        if (kept != null && kept.withdrawn()) {
            return;
        }
        int known = kept == null ? 0 : kept.revision();
        if (event instanceof ResponseRecorded response) {
            if (response.revision() > known) {
                after.put(id, new Kept(response.revision(), Reader.statement(response)));
                recorded.put(id, response);
            }
        } else {
            after.put(id, new Kept(known, null));
            recorded.remove(id);
        }
    }

    /** Whether nothing is new. */
    public boolean isEmpty() {
        return after.isEmpty();
    }

    /** The responses to write, in the order in which they came. */
    public Map<UUID, Kept> kept() {
        return Map.copyOf(after);
    }

    /** The responses of which something was known before, or that were withdrawn: what followed from them no longer holds. */
    public List<UUID> replaced() {
        return after.entrySet().stream()
                .filter(entry -> entry.getValue().withdrawn() || before.containsKey(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The record that a response's new state comes from; null when it was withdrawn. */
    public @Nullable ResponseRecorded record(UUID responseId) {
        return recorded.get(responseId);
    }

    /** The turns whose other statements decide what counts: load every statement of these before asking for the deltas. */
    public List<PersonWeek> touched() {
        List<PersonWeek> touched = new ArrayList<>();
        statements(true).forEach(statement -> PersonWeek.of(statement).ifPresent(touched::add));
        statements(false).forEach(statement -> PersonWeek.of(statement).ifPresent(touched::add));
        return touched.stream().distinct().toList();
    }

    /**
     * By how much each bucket moves; buckets that stay the same are left out.
     *
     * @param neighbours every statement kept before, of the touched persons and weeks
     */
    public Map<BucketKey, BucketCounts> deltas(Collection<Statement> neighbours) {
        Map<UUID, Statement> was = new HashMap<>();
        neighbours.forEach(statement -> was.put(statement.responseId(), statement));
        statements(false).forEach(statement -> was.put(statement.responseId(), statement));
        Map<UUID, Statement> is = new HashMap<>(was);
        is.keySet().removeAll(after.keySet());
        statements(true).forEach(statement -> is.put(statement.responseId(), statement));

        Map<BucketKey, BucketCounts> deltas = new HashMap<>(Counting.of(is.values()));
        Counting.of(was.values()).forEach((key, counts) -> deltas.merge(key, counts.negated(), BucketCounts::plus));
        deltas.values().removeIf(BucketCounts.NONE::equals);
        return deltas;
    }

    private List<Statement> statements(boolean now) {
        return after.keySet().stream()
                .map(id -> now ? after.get(id) : before.get(id))
                .filter(Objects::nonNull)
                .map(Kept::statement)
                .filter(Objects::nonNull)
                .toList();
    }
}

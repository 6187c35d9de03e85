package org.earshot.insight.webhook;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one endpoint.
 *
 * @param id the same at every attempt and replay
 * @param entry number of the alert's entry; null for a test
 * @param occurredAt when the event happened
 * @param attempts since it was made or last replayed
 * @param dueAt next attempt; null when there is none to come
 * @param last what came of the latest attempt; null before the first
 */
public record Delivery(
        UUID id,
        UUID endpointId,
        String type,
        @Nullable Long entry,
        @Nullable UUID alertId,
        Instant occurredAt,
        State state,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Attempt last) {

    /** The {@code webhook-id} header. */
    public String messageId() {
        return "msg_" + id;
    }

    /** The same after an attempt. */
    public Delivery after(Attempt attempt) {
        int made = attempts + 1;
        if (attempt.succeeded()) {
            return with(State.DELIVERED, made, null, attempt);
        }
        Optional<Instant> again = RetryPlan.pause(made, id, attempt.asked()).map(attempt.at()::plus);
        return with(again.isPresent() ? State.WAITING : State.GIVEN_UP, made, again.orElse(null), attempt);
    }

    /** The same, to be sent once more with a fresh plan of retries. */
    public Delivery replayed(Instant now) {
        return with(State.WAITING, 0, now, last);
    }

    /** The same when what it tells of has been erased. */
    public Delivery erased() {
        return with(State.ERASED, attempts, null, last);
    }

    private Delivery with(State next, int made, @Nullable Instant due, @Nullable Attempt attempt) {
        return new Delivery(id, endpointId, type, entry, alertId, occurredAt, next, made, due, attempt);
    }

    /** How it stands. */
    public enum State {
        WAITING,
        DELIVERED,
        /** Every retry failed. A replay sends it again. */
        GIVEN_UP,
        /** What it told of was erased before it could be delivered. */
        ERASED;

        /** The word used in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

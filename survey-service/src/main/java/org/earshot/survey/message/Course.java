package org.earshot.survey.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.earshot.contracts.event.MessageFailure;
import org.jspecify.annotations.Nullable;

/**
 * How far a message has come.
 *
 * @param attempts that a gateway did not take
 * @param dueAt next attempt; null when there is none to come
 * @param reason of the last failure, or null
 * @param at when it came into this state
 */
public record Course(
        State state,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable MessageFailure reason,
        Instant at) {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    /** Where a message stands. */
    public enum State {
        WAITING,
        SENT,
        DELIVERED,
        FAILED
    }

    /** To be sent right away. */
    public static Course begin(Instant now) {
        return new Course(State.WAITING, 0, now, null, now);
    }

    /** What an attempt leads to. */
    public Course after(Attempt attempt, Instant now) {
        if (attempt instanceof Attempt.Taken taken) {
            return new Course(taken.delivered() ? State.DELIVERED : State.SENT, attempts, null, null, now);
        }
        Attempt.Refused refused = (Attempt.Refused) attempt;
        return refused.retryable() && attempts < PAUSES.size() ? again(refused, now) : failed(refused.reason(), now);
    }

    private Course again(Attempt.Refused refused, Instant now) {
        Duration ours = PAUSES.get(attempts);
        Duration asked = refused.pause();
        Instant next = now.plus(asked != null && asked.compareTo(ours) > 0 ? asked : ours);
        return new Course(State.WAITING, attempts + 1, next, refused.reason(), at);
    }

    /** Not before {@code until}; that is no failure. */
    public Course postponed(Instant until) {
        return new Course(State.WAITING, attempts, until, reason, at);
    }

    /** Never to be sent again. */
    public Course failed(MessageFailure why, Instant now) {
        return new Course(State.FAILED, attempts, null, why, now);
    }

    /** What the gateway reports of a message that it took; what contradicts an earlier report changes nothing. */
    public Course reported(boolean delivered, Instant now) {
        if (state != State.SENT) {
            return this;
        }
        return delivered
                ? new Course(State.DELIVERED, attempts, null, null, now)
                : failed(MessageFailure.UNDELIVERED, now);
    }
}

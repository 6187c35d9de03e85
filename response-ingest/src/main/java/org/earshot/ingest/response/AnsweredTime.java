package org.earshot.ingest.response;

import java.time.Duration;
import java.time.Instant;
import org.earshot.contracts.event.TimeNote;
import org.jspecify.annotations.Nullable;

/**
 * When answers count as given: as stated, with the error of the device's clock taken out, never later than now.
 *
 * @param at never after now, however the sender's clock runs; null when nothing plausible can be said
 * @param note why it is not as stated, or null
 * @param problem why nothing plausible can be said, or null
 */
record AnsweredTime(
        @Nullable Instant at,
        @Nullable TimeNote note,
        @Nullable Problem problem) {
    /** A request may be this long under way before its sender's clock counts as wrong. */
    static final Duration TRANSIT = Duration.ofMinutes(2);

    /** How far ahead a sender's clock may run. */
    static final Duration CLOCK_AHEAD = Duration.ofMinutes(5);

    /** How long ago answers may have been given: old paper forms yes, a wrong century no. */
    static final Duration OLDEST = Duration.ofDays(3653);

    /** A day has begun somewhere this long before its noon in UTC. */
    private static final Duration DAY_AHEAD = Duration.ofHours(26);

    /** What makes a time implausible. */
    enum Problem {
        IN_THE_FUTURE,
        TOO_LONG_AGO,
        /** The device says that it sent them before they were given. */
        SENT_BEFORE_GIVEN
    }

    /** The time to keep for answers that arrive {@code now}. */
    static AnsweredTime of(GivenTime given, Instant now) {
        Instant stated = given.answeredAt();
        if (stated == null) {
            return new AnsweredTime(now, null, null);
        }
        Instant sentAt = given.sentAt();
        if (sentAt == null || Duration.between(sentAt, now).abs().compareTo(TRANSIT) <= 0) {
            return of(given, stated, false, now);
        }
        Duration before = Duration.between(stated, sentAt);
        if (before.compareTo(CLOCK_AHEAD.negated()) < 0) {
            return refused(Problem.SENT_BEFORE_GIVEN);
        }
        return before.compareTo(OLDEST) > 0 ? refused(Problem.TOO_LONG_AGO) : of(given, now.minus(before), true, now);
    }

    private static AnsweredTime of(GivenTime given, Instant corrected, boolean wrongClock, Instant now) {
        if (corrected.isAfter(now.plus(given.dayOnly() ? DAY_AHEAD : CLOCK_AHEAD))) {
            return refused(Problem.IN_THE_FUTURE);
        }
        if (corrected.isBefore(now.minus(OLDEST))) {
            return refused(Problem.TOO_LONG_AGO);
        }
        Instant at = corrected.isAfter(now) ? now : corrected;
        TimeNote.Kind kind = kind(given, wrongClock, at.isBefore(corrected));
        Instant stated = given.answeredAt();
        return new AnsweredTime(at, kind == null || stated == null ? null : new TimeNote(kind, stated), null);
    }

    private static TimeNote.@Nullable Kind kind(GivenTime given, boolean wrongClock, boolean ahead) {
        if (given.dayOnly()) {
            return TimeNote.Kind.DAY_ONLY;
        }
        if (wrongClock) {
            return TimeNote.Kind.CLOCK_CORRECTED;
        }
        return ahead ? TimeNote.Kind.CLOCK_AHEAD : null;
    }

    private static AnsweredTime refused(Problem problem) {
        return new AnsweredTime(null, null, problem);
    }
}

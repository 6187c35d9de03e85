package org.earshot.ingest.response;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When answers were given, as their sender states it; to the microsecond, since no store of it or export knows it better: what was
 * exported is the same response when it comes back.
 *
 * @param answeredAt by the clock of the device; for a day alone, its noon in UTC; null: when they arrive
 * @param sentAt by the same clock, when the request left the device, so that the clock's error shows; or null
 * @param dayOnly whether only the day is known
 */
public record GivenTime(
        @Nullable Instant answeredAt, @Nullable Instant sentAt, boolean dayOnly) {
    public GivenTime {
        answeredAt = answeredAt == null ? null : answeredAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** When they arrive. */
    public static final GivenTime ON_ARRIVAL = new GivenTime(null, null, false);

    /** By a clock that is trusted; null: when they arrive. */
    public static GivenTime at(@Nullable Instant answeredAt) {
        return new GivenTime(answeredAt, null, false);
    }

    /** Some time on the day of {@code noon}, in UTC. */
    public static GivenTime onDayOf(Instant noon) {
        return new GivenTime(noon, null, true);
    }
}

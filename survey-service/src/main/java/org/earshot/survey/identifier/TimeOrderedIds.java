package org.earshot.survey.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Ids that sort by when they were made (UUID version 7, RFC 9562, section 5.7), so that lists page by id alone. */
@ApplicationScoped
public class TimeOrderedIds implements Supplier<UUID> {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final RandomGenerator random;

    public TimeOrderedIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID get() {
        long high = (clock.millis() << 16) | VERSION_7 | (random.nextLong() & 0x0fffL);
        long low = (random.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low);
    }
}

package org.earshot.survey.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Bounds how often an organisation tries its gateways: a message costs money. Kept in memory, so each replica counts for itself. */
@ApplicationScoped
public class TestSends {
    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Map<UUID, Deque<Instant>> tries = new ConcurrentHashMap<>();
    private final Clock clock;

    public TestSends(Clock clock) {
        this.clock = clock;
    }

    /** Counts one; how long to wait instead where there were enough. */
    public Optional<Duration> take(UUID organizationId) {
        Instant now = clock.instant();
        Deque<Instant> known = tries.computeIfAbsent(organizationId, id -> new ArrayDeque<>());
        synchronized (known) {
            known.removeIf(at -> !at.isAfter(now.minus(WINDOW)));
            if (known.size() >= MOST) {
                return Optional.of(Duration.between(now, known.getFirst().plus(WINDOW)));
            }
            known.addLast(now);
            return Optional.empty();
        }
    }
}

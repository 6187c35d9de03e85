package org.earshot.survey.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bounds guessing: so many failures for one key within a window, then nothing more until it has passed. Kept in memory, so each replica counts for itself and a restart forgets; the cost of a guess (bcrypt)
 * bounds the rest.
 */
public final class SignInLimit {
    private static final int MAX_KEYS = 20_000;

    private final int maxFailures;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MAX_KEYS;
        }
    };

    public SignInLimit(int maxFailures, Duration window, Clock clock) {
        this.maxFailures = maxFailures;
        this.window = window;
        this.clock = clock;
    }

    /** How long {@code key} has to wait, or empty when it may try. */
    public synchronized Optional<Duration> wait(String key) {
        Failures known = current(key);
        return known.count < maxFailures
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), known.since.plus(window)));
    }

    /** Counts a failure. Called before the password is checked, so that many at once cannot all slip through. */
    public synchronized void count(String key) {
        Failures known = current(key);
        failures.put(key, new Failures(known.count + 1, known.since));
    }

    /** Takes back one count, because the sign-in that it stood for was right. */
    public synchronized void forgive(String key) {
        Failures known = current(key);
        failures.put(key, new Failures(Math.max(0, known.count - 1), known.since));
    }

    private Failures current(String key) {
        Failures known = failures.get(key);
        return known == null || !clock.instant().isBefore(known.since.plus(window))
                ? new Failures(0, clock.instant())
                : known;
    }

    private record Failures(int count, Instant since) {}
}

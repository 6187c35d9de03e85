package org.earshot.scenario.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects what one run sees, on the generator's thread, between the end of its warm-up and its end. */
final class Recorder {
    private static final int MOST = 4_000_000;

    private final long from;
    private final long until;
    private final Map<Integer, Long> statuses = new HashMap<>();
    private long[] nanos = new long[1 << 16];
    private int count;
    private long sent;

    Recorder(Duration warmUp, Duration measured) {
        this.from = System.nanoTime() + warmUp.toNanos();
        this.until = from + measured.toNanos();
    }

    /** Whether another request may start. */
    boolean open() {
        return System.nanoTime() < until && count < MOST;
    }

    /** An answer, or status 0 for none, to a request that was due at {@code due}. */
    void record(int status, long due) {
        long now = System.nanoTime();
        sent++;
        if (now < from || now > until) {
            return;
        }
        statuses.merge(status, 1L, Long::sum);
        if (status / 100 == 2 && count < MOST) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = now - due;
        }
    }

    Outcome outcome() {
        return new Outcome(
                Arrays.copyOf(nanos, count),
                statuses,
                Duration.ofNanos(Math.min(System.nanoTime(), until) - from),
                sent);
    }
}

package org.earshot.scenario.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run saw: how many answers of each status, how fast, in what time. */
public final class Outcome {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final long[] sortedNanos;
    private final Map<Integer, Long> statuses;
    private final Duration took;
    private final long sent;

    Outcome(long[] nanos, Map<Integer, Long> statuses, Duration took, long sent) {
        this.sortedNanos = nanos.clone();
        Arrays.sort(sortedNanos);
        this.statuses = new TreeMap<>(statuses);
        this.took = took;
        this.sent = sent;
    }

    /** Successful answers a second. */
    public double perSecond() {
        return succeeded() * NANOS_PER_SECOND / took.toNanos();
    }

    /** All requests of the run, those of its warm-up too. */
    public long sent() {
        return sent;
    }

    /** The latency, from when a request was due to its answer, in milliseconds that {@code share} (0 to 1) of the answers stayed within; 0 when there was none. */
    public double millis(double share) {
        if (sortedNanos.length == 0) {
            return 0;
        }
        int at = (int) Math.ceil(share * sortedNanos.length) - 1;
        return sortedNanos[Math.max(0, at)] / NANOS_PER_MILLI;
    }

    /** Requests that were not answered with 2xx. */
    public long errors() {
        return statuses.values().stream().mapToLong(Long::longValue).sum() - succeeded();
    }

    /** The errors by status, for a person; empty when there were none. */
    public String errorsByStatus() {
        return statuses.entrySet().stream()
                .filter(status -> !success(status.getKey()))
                .map(status -> status.getValue() + " × " + (status.getKey() == 0 ? "no answer" : status.getKey()))
                .collect(Collectors.joining(", "));
    }

    private long succeeded() {
        return statuses.entrySet().stream()
                .filter(status -> success(status.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean success(int status) {
        return status / 100 == 2;
    }
}

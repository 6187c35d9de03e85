package org.earshot.scenario.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long a run takes its time.
 *
 * @param warmUp of each server, once
 * @param measured of each figure and round
 * @param rounds of which the median counts
 * @param openLoop of each run at a fixed rate
 * @param backlog responses that insight finds waiting
 * @param stored responses in the organisation that managers look at
 * @param families of the detector alone, of which one week closes
 */
record Pace(Duration warmUp, Duration measured, int rounds, Duration openLoop, int backlog, int stored, int families) {
    /** Numbers of connections. */
    static final List<Integer> CONNECTIONS = List.of(1, 8, 32, 128);

    /** Under 90 seconds, to see whether anything is far off. */
    static final Pace QUICK =
            new Pace(Duration.ofSeconds(3), Duration.ofSeconds(1), 1, Duration.ofSeconds(4), 15_000, 10_000, 100);

    /** Under five minutes. */
    static final Pace USUAL =
            new Pace(Duration.ofSeconds(6), Duration.ofSeconds(2), 3, Duration.ofSeconds(8), 40_000, 60_000, 300);

    /** About half an hour, for figures to be published. */
    static final Pace FULL = new Pace(
            Duration.ofSeconds(8), Duration.ofSeconds(10), 5, Duration.ofSeconds(60), 100_000, 1_000_000, 1_000);
}

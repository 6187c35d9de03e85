package org.earshot.insight.tick.schedule;

import java.time.Duration;

/**
 * When to evaluate after batches: soon after the first of them while answers trickle in; while a backlog is worked off (large
 * batches one after the other) only when it is over, or every half minute. Times are nanoseconds of one clock.
 */
final class Pace {
    static final long LOOK_AGAIN_MILLIS = 300;

    /** A batch of at least this many records is a backlog. */
    private static final int BACKLOG = 400;

    private static final long QUIET = Duration.ofMillis(1_500).toNanos();
    private static final long LONGEST_WAIT = Duration.ofSeconds(30).toNanos();

    private boolean waiting;
    private long since;
    private long lastLarge = Long.MIN_VALUE / 2;

    /** A batch was applied; true when an evaluation is to be scheduled for it. */
    synchronized boolean woken(int records, long now) {
        if (records >= BACKLOG) {
            lastLarge = now;
        }
        if (waiting) {
            return false;
        }
        waiting = true;
        since = now;
        return true;
    }

    /** Whether to evaluate now; if not, ask again. */
    synchronized boolean isDue(long now) {
        if (isBacklog(now) && now - since < LONGEST_WAIT) {
            return false;
        }
        waiting = false;
        return true;
    }

    /** Whether large batches are coming right now. */
    synchronized boolean isBacklog(long now) {
        return now - lastLarge < QUIET;
    }
}

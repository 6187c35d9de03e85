package org.earshot.insight.tick.schedule;

import java.time.Duration;

/**
 * When to evaluate after batches: soon after the first of them, however many answers come, as long as they are applied as they
 * come; while a backlog is worked off (large batches of old records one after the other) only when it is over, or every half
 * minute. Between two looks it rests twice as long as the first took, a second and a half at most: whoever counts answers, and whoever
 * opens a page, needs the processors too. Times are nanoseconds of one clock.
 */
final class Pace {
    static final long LOOK_AGAIN_MILLIS = 300;

    /** A batch of at least this many records is a backlog if even the newest is old. A small one is not, whatever its clock says. */
    private static final int LARGE = 400;

    private static final Duration OLD = Duration.ofSeconds(3);

    private static final long QUIET = Duration.ofMillis(1_500).toNanos();
    private static final long LONGEST_WAIT = Duration.ofSeconds(30).toNanos();
    private static final int RESTS = 2;
    private static final long LONGEST_REST = Duration.ofMillis(1_500).toNanos();

    private boolean waiting;
    private long since;
    private long lastOfBacklog = Long.MIN_VALUE / 2;
    private long restUntil = Long.MIN_VALUE / 2;

    /** A batch was applied; true when an evaluation is to be scheduled for it. */
    synchronized boolean woken(int records, Duration behind, long now) {
        if (records >= LARGE && behind.compareTo(OLD) >= 0) {
            lastOfBacklog = now;
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
        if (now < restUntil || (isBacklog(now) && now - since < LONGEST_WAIT)) {
            return false;
        }
        waiting = false;
        return true;
    }

    /** An evaluation has ended. */
    synchronized void looked(long began, long now) {
        restUntil = now + Math.min(RESTS * (now - began), LONGEST_REST);
    }

    /** Whether a backlog is being worked off right now. */
    synchronized boolean isBacklog(long now) {
        return now - lastOfBacklog < QUIET;
    }
}

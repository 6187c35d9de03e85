package org.earshot.survey.campaign;

import java.time.Duration;
import java.time.Instant;

/**
 * When a campaign asks.
 *
 * @param startsAt the first invitations
 * @param closesAt when links close and nothing is sent any more
 * @param reminders most that one person gets
 * @param pause before each reminder, at least
 */
public record Rhythm(Instant startsAt, Instant closesAt, int reminders, Duration pause) {
    /** More than this nobody wishes to get. */
    public static final int MOST_REMINDERS = 3;

    /** One message to each, and none after it. */
    public static Rhythm once(Instant startsAt, Instant closesAt) {
        return new Rhythm(startsAt, closesAt, 0, Duration.ofDays(1));
    }
}

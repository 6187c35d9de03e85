package org.earshot.survey.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * The hours in which somebody wishes to hear nothing, by the clock where they live; over midnight when they begin later than they end.
 *
 * @param from the first minute of quiet
 * @param until the first minute after it; another than {@code from}
 */
public record QuietTimes(LocalTime from, LocalTime until) {
    private static final Period A_DAY = Period.ofDays(1);

    /**
     * Checks.
     *
     * @throws ChoiceRefused when it would always or never be quiet
     */
    public QuietTimes {
        if (from.equals(until)) {
            throw new ChoiceRefused("quiet", "begins and ends at the same time");
        }
    }

    /** Whether it is quiet when the clock shows this. */
    public boolean holds(LocalTime shown) {
        boolean afterFrom = !shown.isBefore(from);
        boolean beforeUntil = shown.isBefore(until);
        return from.isBefore(until) ? afterFrom && beforeUntil : afterFrom || beforeUntil;
    }

    /** Whether it is quiet at this moment. */
    public boolean holds(Instant moment, ZoneId zone) {
        return holds(LocalTime.ofInstant(moment, zone));
    }

    /**
     * This moment when it is not quiet, else the first one after it that is not. Between two changes of the clocks quiet ends when they
     * show its end; a change can end it too, by turning them over the end or back before the beginning.
     */
    public Instant next(Instant moment, ZoneId zone) {
        Instant next = moment;
        while (holds(next, zone)) {
            LocalDateTime shown = LocalDateTime.ofInstant(next, zone);
            Instant end = LocalMoment.firstAfter(shown.toLocalDate().atTime(until), A_DAY, zone, next);
            ZoneOffsetTransition change = zone.getRules().nextTransition(next);
            next = change != null && change.getInstant().isBefore(end) ? change.getInstant() : end;
        }
        return next;
    }
}

package org.earshot.scenario.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/**
 * Lays the weeks of a series on past weeks, Monday to Sunday in UTC, so that its last one is the last that is over.
 *
 * @param firstMonday of week 1
 */
record Calendar(LocalDate firstMonday) {
    private static final int SECONDS_A_WEEK = 7 * 24 * 3600;
    /** 1970-01-01 was a Thursday. */
    private static final int DAYS_FROM_MONDAY = 3;

    static Calendar endingBefore(Instant now, int weeks) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate thisMonday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        return new Calendar(thisMonday.minusWeeks(weeks));
    }

    LocalDate monday(int week) {
        return firstMonday.plusWeeks(week - 1L);
    }

    /** The week that begins on this Monday. */
    int week(LocalDate monday) {
        return (int) ((monday.toEpochDay() - firstMonday.toEpochDay()) / 7) + 1;
    }

    /** The number of week 1 when weeks are counted from the one that holds 1970-01-01, which is 0. */
    int firstWeekOfAll() {
        return (int) Math.floorDiv(firstMonday.toEpochDay() + DAYS_FROM_MONDAY, 7);
    }

    /** Some second of the week. */
    Instant during(int week, SplittableRandom random) {
        return monday(week).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(random.nextInt(SECONDS_A_WEEK));
    }
}

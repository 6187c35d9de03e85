package org.earshot.insight.equity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.insight.shift.Bucket;

/**
 * A stretch of weeks, as {@link Bucket#weekOf} numbers them.
 *
 * @param to the last, included
 */
public record Weeks(int from, int to) {
    /** Weeks in a period: enough answers for a figure, few enough to see a turn. */
    public static final int IN_A_PERIOD = 4;

    public Weeks {
        if (to < from) {
            throw new IllegalArgumentException("Weeks end before they begin: " + from + " to " + to);
        }
    }

    /** The last {@code count} weeks that are over. */
    public static Weeks closedBefore(int currentWeek, int count) {
        return new Weeks(currentWeek - count, currentWeek - 1);
    }

    boolean contains(int week) {
        return week >= from && week <= to;
    }

    /** How many they are. */
    public int count() {
        return to - from + 1;
    }

    /** Cut into periods of {@value #IN_A_PERIOD} weeks, oldest first; the first one is longer by what is left over. */
    List<Weeks> periods() {
        int whole = Math.max(1, count() / IN_A_PERIOD);
        return IntStream.range(0, whole)
                .mapToObj(i -> new Weeks(
                        i == 0 ? from : to + 1 - (whole - i) * IN_A_PERIOD, to - (whole - 1 - i) * IN_A_PERIOD))
                .toList();
    }

    /** The first half, the shorter one. */
    Weeks earlier() {
        return new Weeks(from, Math.max(from, from + count() / 2 - 1));
    }

    /** The second half. */
    Weeks later() {
        return new Weeks(from + count() / 2, to);
    }

    /** Monday of the first week. */
    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(Bucket.firstDayOf(from));
    }

    /** Sunday of the last week. */
    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(Bucket.firstDayOf(to)).plusDays(6);
    }
}

package org.earshot.insight.equity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.insight.release.Period;
import org.earshot.insight.shift.Bucket;

/**
 * A stretch of weeks, as {@link Bucket#weekOf} numbers them; of none where it ends before it begins.
 *
 * @param to the last, included
 */
public record Weeks(int from, int to) {
    /** Weeks in a period: enough answers for a figure, few enough to see a turn. */
    public static final int IN_A_PERIOD = Period.MONTH;

    public Weeks {
        if (to < from - 1) {
            throw new IllegalArgumentException("Weeks end before they begin: " + from + " to " + to);
        }
    }

    /** The last {@code count} weeks that are over. */
    public static Weeks closedBefore(int currentWeek, int count) {
        return new Weeks(currentWeek - count, currentWeek - 1);
    }

    /** Those of them from a week on. */
    Weeks since(int week) {
        return new Weeks(Math.max(from, Math.min(week, to + 1)), to);
    }

    boolean contains(int week) {
        return week >= from && week <= to;
    }

    /** How many they are. */
    public int count() {
        return to - from + 1;
    }

    /**
     * Cut into periods of {@value #IN_A_PERIOD} weeks, oldest first, where figures of so many weeks are told; the first and the last
     * are longer by what is left over, and so is the only one of fewer weeks.
     */
    List<Weeks> periods() {
        if (count() == 0) {
            return List.of();
        }
        int first = cut(from + IN_A_PERIOD - 1);
        int whole = Math.max(1, (to + 1 - first) / IN_A_PERIOD);
        return IntStream.range(0, whole)
                .mapToObj(i -> new Weeks(
                        i == 0 ? from : first + i * IN_A_PERIOD,
                        i == whole - 1 ? to : first + (i + 1) * IN_A_PERIOD - 1))
                .toList();
    }

    /** The first half, up to a cut between periods; none where no cut lies near the middle. */
    Weeks earlier() {
        return new Weeks(from, middle() - 1);
    }

    /** The second half. */
    Weeks later() {
        return new Weeks(middle(), to);
    }

    private int middle() {
        int cut = cut(from + count() / 2 + IN_A_PERIOD / 2);
        return cut > to ? from : Math.max(from, cut);
    }

    /** The last week up to this one with which figures of several weeks begin. */
    private static int cut(int week) {
        return Period.monthOf(week).week();
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

package org.earshot.insight.release;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A week, or four of them that always begin at the same weeks: figures of periods that shift by a week could be subtracted.
 *
 * @param week the first, as {@link org.earshot.insight.shift.Bucket#weekOf}
 * @param weeks 1, {@value #MONTH}, or 0 for everyone in the running week so far, who are told more often than the rest of it
 */
public record Period(int week, int weeks) implements Comparable<Period> {
    /** Weeks after which a group too small for a week is looked at again. */
    public static final int MONTH = 4;

    static Period ofWeek(int week) {
        return new Period(week, 1);
    }

    static Period soFar(int week) {
        return new Period(week, 0);
    }

    /** The four weeks that a week belongs to. */
    public static Period monthOf(int week) {
        return new Period(Math.floorDiv(week, MONTH) * MONTH, MONTH);
    }

    int lastWeek() {
        return week + Math.max(1, weeks) - 1;
    }

    List<Period> ofWeeks() {
        return IntStream.rangeClosed(week, lastWeek()).mapToObj(Period::ofWeek).toList();
    }

    @Override
    public int compareTo(Period other) {
        return week == other.week ? Integer.compare(weeks, other.weeks) : Integer.compare(week, other.week);
    }
}

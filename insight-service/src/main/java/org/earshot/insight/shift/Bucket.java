package org.earshot.insight.shift;

/**
 * Counts of one need in one cell and week, or a change of them: buckets of the same week and cell are added together, so a
 * correction or withdrawal may come as a bucket of negative counts. "Not asked" is never counted.
 *
 * @param week {@link #weekOf} the day the answers were given
 * @param cell id of the {@link Cell}
 * @param asked answers to a question about the need; at most one per participant and week
 * @param present of those, how many say that the need is present
 * @param severitySum sum of the severities (0 to 1) of all asked; 0 where severity is not measured
 * @param severitySquares sum of their squares
 * @param people distinct participants
 */
public record Bucket(
        int week, int cell, long asked, long present, double severitySum, double severitySquares, long people) {

    /** Counts where severity is not measured and everyone answered once. */
    public static Bucket of(int week, int cell, long asked, long present) {
        return new Bucket(week, cell, asked, present, 0, 0, asked);
    }

    /** The week (Monday to Sunday, as ISO 8601) of a day given in days since 1970-01-01, a Thursday; week 0 holds that day. */
    public static int weekOf(long epochDay) {
        return (int) Math.floorDiv(epochDay + 3, 7L);
    }

    /** The Monday with which a week begins, in days since 1970-01-01. */
    public static long firstDayOf(int week) {
        return 7L * week - 3;
    }

    /** The bucket that takes this one back. */
    public Bucket negated() {
        return new Bucket(week, cell, -asked, -present, -severitySum, -severitySquares, -people);
    }
}

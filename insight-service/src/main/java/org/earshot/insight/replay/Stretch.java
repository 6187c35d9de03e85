package org.earshot.insight.replay;

/**
 * Weeks to replay, both included.
 *
 * @param from first week, as {@link org.earshot.insight.shift.Bucket#weekOf}
 * @param to last week
 */
public record Stretch(int from, int to) {
    /** Five years: most weeks of one stretch. */
    public static final int MOST_WEEKS = 260;

    public Stretch {
        if (from > to || to - from >= MOST_WEEKS) {
            throw new IllegalArgumentException(
                    "A stretch has 1 to " + MOST_WEEKS + " weeks, and got " + from + " to " + to + ".");
        }
    }

    boolean contains(int week) {
        return week >= from && week <= to;
    }
}

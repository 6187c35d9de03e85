package org.earshot.insight.question;

/**
 * People at one level, or a change of their number.
 *
 * @param high of them, whose answer lies in the upper half of the question's range
 */
public record LevelCounts(long people, long high) {
    /** Nobody, no change. */
    public static final LevelCounts NONE = new LevelCounts(0, 0);

    /** Both together. */
    public LevelCounts plus(LevelCounts more) {
        return new LevelCounts(people + more.people, high + more.high);
    }

    /** What takes these back. */
    public LevelCounts negated() {
        return new LevelCounts(-people, -high);
    }
}

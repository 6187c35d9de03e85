package org.earshot.insight.shift;

/**
 * Counts of some answers.
 *
 * @param asked n
 * @param present with the need present
 * @param amount y of the formulas: {@code present}, or the sum of severities where that is watched
 * @param squares sum of the squares of what {@code amount} sums
 * @param people participants, adding up weeks
 */
record Tally(long asked, long present, double amount, double squares, long people) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** Share or mean severity; NaN without answers. */
    double share() {
        return amount / asked;
    }
}

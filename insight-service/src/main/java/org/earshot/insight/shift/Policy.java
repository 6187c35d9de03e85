package org.earshot.insight.shift;

/**
 * How readily to alert.
 *
 * @param families how many families are watched together, J; the more, the more evidence each must show
 * @param falseAlarmWeeks mean weeks to a false alert of one family and direction that are accepted, at least; 104 = two years
 * @param minPeople distinct participants that a shown part must rest on
 * @param minPresent of those, how many must carry the shift: tell of the need in a rise, not tell of it in a fall
 * @param measure what is watched of each answer
 */
public record Policy(int families, double falseAlarmWeeks, int minPeople, int minPresent, Measure measure) {
    public Policy {
        if (families < 1 || !(falseAlarmWeeks > 1) || minPeople < 1 || minPresent < 0) {
            throw new IllegalArgumentException("A policy needs families >= 1, falseAlarmWeeks > 1, minPeople >= 1 and"
                    + " minPresent >= 0, and got " + families + ", " + falseAlarmWeeks + ", " + minPeople + ", "
                    + minPresent + ".");
        }
    }

    /** What the product ships: a false alert per family and direction in two years at most, more rarely beyond 104 families. */
    public static Policy standard(int families) {
        return new Policy(families, 104, 10, 3, Measure.SHARE);
    }

    /** The same policy for graded severity instead of present or absent. */
    public Policy watching(Measure other) {
        return new Policy(families, falseAlarmWeeks, minPeople, minPresent, other);
    }

    /** Step 6: the evidence M at which to alert, A = max(104, J). */
    public double alertAt() {
        return Math.max(falseAlarmWeeks, families);
    }

    /** Step 6: the evidence from which a family is on the watch list, without a message. */
    public double watchAt() {
        return falseAlarmWeeks / 2;
    }
}

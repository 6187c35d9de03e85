package org.earshot.insight.disclosure;

/**
 * Counts that have not passed the gate.
 *
 * @param present of the answers, how many say that the need is present
 * @param answers asked and answered
 * @param people distinct people who gave them
 */
public record Counted(long present, long answers, long people) {
    /** Nothing. */
    public static final Counted NONE = new Counted(0, 0, 0);

    /** Both together; the people are taken as distinct. */
    public Counted plus(Counted other) {
        return new Counted(present + other.present, answers + other.answers, people + other.people);
    }

    double share() {
        return (double) present / answers;
    }
}

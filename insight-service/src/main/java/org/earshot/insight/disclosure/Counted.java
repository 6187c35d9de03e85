package org.earshot.insight.disclosure;

import java.util.stream.LongStream;

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

    /** What is left of these without others; negative where the others are more. */
    public Counted minus(Counted other) {
        return new Counted(present - other.present, answers - other.answers, people - other.people);
    }

    /** Whether no answer is told, in either direction. */
    boolean isNothing() {
        return present == 0 && answers == 0;
    }

    /** How many answers repeat what someone said before: more than this cannot be taken for people. */
    long repeats() {
        return answers - people;
    }

    /**
     * Fewest people who can have made a difference of this size, when so many answers may be repeated ones. Someone who said yes
     * and someone who said no make two, though the count of answers with the need present moved by one.
     */
    long fewestPeople(long repeats) {
        long moved = LongStream.of(Math.abs(answers), Math.abs(present), Math.abs(answers - present))
                .max()
                .orElse(0);
        return Math.max(moved == 0 ? 0 : 1, moved - repeats);
    }

    double share() {
        return (double) present / answers;
    }
}

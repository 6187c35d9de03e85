package org.earshot.survey.studio.formula;

/** A formula cannot be read, or says something that cannot be calculated. Nothing was changed; its author corrects it at {@link #from}. */
public class WrongFormula extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final int from;
    private final int to;

    WrongFormula(Reason reason, int from, int to) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.from = from;
        this.to = to;
    }

    /** What is wrong with it. */
    public enum Reason {
        /** Nothing is written. */
        EMPTY,

        /** Something is missing, too much, or no part of a formula. */
        UNREADABLE,

        /** No earlier question or score has this name. */
        UNKNOWN,

        /** A question's name stands there without its braces. */
        BRACES,

        /** What is answered to this question is no number. */
        NO_NUMBER,

        /** There is no such function, or it takes something else. */
        FUNCTION,

        /** The question does not offer this answer. */
        ANSWER,

        /** It can be read, and is too deep, too long or compares what cannot be compared. */
        NOT_HELD
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** At which character the wrong part begins, counted from 0. */
    public int from() {
        return from;
    }

    /** Behind which character it ends; the same as {@link #from} where something is missing. */
    public int to() {
        return to;
    }
}

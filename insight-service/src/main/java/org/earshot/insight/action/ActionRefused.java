package org.earshot.insight.action;

/** Why an action was not written down; what the caller can do is in the kind. */
public final class ActionRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** A refusal of this kind. */
    public ActionRefused(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** What was wrong. */
    public Kind kind() {
        return kind;
    }

    /** The kinds of refusal. */
    public enum Kind {
        /** What is done is missing or longer than 500 characters. */
        WHAT,
        /** The effect or the measurement lies before the first day, or a day is further than two years away. */
        DAYS
    }
}

package org.earshot.insight.update;

/** Why nothing was done with an update; what the caller can do is in the kind. */
public final class UpdateRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** A refusal of this kind. */
    public UpdateRefused(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** What was wrong. */
    public Kind kind() {
        return kind;
    }

    /** The kinds of refusal. */
    public enum Kind {
        /** No such update in this organisation: look at the list again. */
        UNKNOWN,
        /** No such action in this organisation. */
        UNKNOWN_ACTION,
        /** No such program in this organisation, or an action beyond one program and none named. */
        UNKNOWN_PROGRAM,
        /** A text is longer than 500 characters, or its language is no BCP 47 tag. */
        TEXT,
        /** No language says what was done: nothing to tell. */
        NOTHING_TOLD,
        /** As a text message it would take more than two segments. */
        SMS_TOO_LONG,
        /** The program has two hundred updates. */
        FULL
    }
}

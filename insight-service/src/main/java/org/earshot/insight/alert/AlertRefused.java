package org.earshot.insight.alert;

/** Why nothing was done with an alert; what the caller can do is in the kind. */
public final class AlertRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** A refusal of this kind. */
    public AlertRefused(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** What was wrong. */
    public Kind kind() {
        return kind;
    }

    /** The kinds of refusal. */
    public enum Kind {
        /** No such alert in this organisation: look at the list again. */
        UNKNOWN,
        /** The alert is closed: nothing more to decide. */
        CLOSED,
        /** Declining needs a reason. */
        REASON_MISSING,
        /** The reason is longer than 2,000 characters. */
        REASON_TOO_LONG,
        /** It is part of another alert's story: do it there, or let it stand alone first. */
        MERGED,
        /** Somebody has decided: there is no day to move. */
        DECIDED,
        /** The day is past, or more than a year away. */
        DUE,
        /** A remark without a word. */
        COMMENT_MISSING,
        /** Nobody of the organisation has this account. */
        UNKNOWN_PERSON,
        /** Twenty actions are written down already. */
        ACTIONS_FULL,
        /** The alert has no such action. */
        UNKNOWN_ACTION,
        /** An alert cannot be part of itself, of one that is closed or part of another, or while others are part of it. */
        NO_STORY
    }
}

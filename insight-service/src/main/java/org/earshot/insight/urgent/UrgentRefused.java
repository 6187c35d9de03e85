package org.earshot.insight.urgent;

/** Something cannot be done with an urgent answer. */
public final class UrgentRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    public UrgentRefused(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** Reasons. */
    public enum Kind {
        /** There is none that this person may see. */
        UNKNOWN,
        /** It was withdrawn; nothing is left to act on. */
        WITHDRAWN,
        NOTE_MISSING,
        NOTE_TOO_LONG
    }
}

package org.earshot.insight.reach;

/** A composition that cannot be kept. */
public final class CompositionRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    public CompositionRefused(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** Why; the caller fixes it and tries again. */
    public Kind kind() {
        return kind;
    }

    /** What is wrong. */
    public enum Kind {
        /** The program is not one of the organisation's. */
        PROGRAM,
        /** A dimension or group has no name, or one of more than 100 characters. */
        UNNAMED,
        /** Fewer than two groups, or more than 60. */
        GROUPS,
        /** A number below 0 or too large, or nobody at all. */
        NUMBERS
    }
}

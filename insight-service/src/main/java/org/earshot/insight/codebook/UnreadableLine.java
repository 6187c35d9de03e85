package org.earshot.insight.codebook;

/** A line of a rule cannot be read; the author has to mend it. */
public final class UnreadableLine extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    UnreadableLine(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** What can be wrong with a line. */
    public enum Kind {
        /** Nothing stands before or after {@code +} or {@code ~}, or after the {@code -}. */
        PART_MISSING,
        /** A part holds no word of the language: only signs. */
        NO_WORD,
        /** {@code *} stands elsewhere than at the end of three or more letters. */
        SHORT_BEGINNING,
        /** The number after {@code ~} is not 1 to 20. */
        BAD_DISTANCE,
        /** More than 200 characters, or more than three parts near each other. */
        TOO_LONG
    }
}

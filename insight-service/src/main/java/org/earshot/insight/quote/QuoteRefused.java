package org.earshot.insight.quote;

/** A quote was not released; the person can do it otherwise. */
public final class QuoteRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    QuoteRefused(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** Reasons. */
    public enum Kind {
        /** There is no such text whose author agrees (any more), or too few people wrote about the theme. */
        UNKNOWN,
        /** Something was changed or added, instead of left out. */
        NOT_THEIR_WORDS,
        /** Nothing is left of it. */
        NOTHING_LEFT
    }
}

package org.earshot.ingest.file;

/** Why a file is not taken. The sender has to send another one. */
public final class NotTaken extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public NotTaken(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** What is wrong with it. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong with a file. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,

        /** It is longer than what is kept of one. */
        TOO_LARGE,

        /** By its content it is nothing that the question asks for, whatever its name says. */
        WRONG_TYPE,

        /** It begins like a picture or document, and then is none. */
        BROKEN
    }
}

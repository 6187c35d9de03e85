package org.earshot.insight.benchmark;

/** What the caller gave cannot be used. The message says what, where, and how to mend it; the command prints it and ends. */
final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableInput(String message) {
        super(message);
    }

    UnusableInput(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.earshot.local.terminal;

/** A reason not to go on that the person at the terminal can act on: one line that says what is wrong and what to do. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param what is wrong, a sentence
     * @param remedy what to do, a sentence
     */
    public CannotStart(String what, String remedy) {
        super(what + " " + remedy);
    }
}

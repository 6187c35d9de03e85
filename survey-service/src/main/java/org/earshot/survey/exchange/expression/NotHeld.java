package org.earshot.survey.exchange.expression;

/** An expression says something that an instrument's conditions, formulas and bounds cannot say. */
public class NotHeld extends Exception {
    private static final long serialVersionUID = 1;

    /** Nobody knows where. */
    private static final int SOMEWHERE = -1;

    private final int at;

    public NotHeld(String what) {
        this(what, SOMEWHERE);
    }

    NotHeld(String what, int at) {
        super(what, null, false, false);
        this.at = at;
    }

    /** What it says, for people. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** At which character, counted from 0, it cannot be read on; negative where it can be read and means nothing. */
    public int at() {
        return at;
    }
}

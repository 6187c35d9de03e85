package org.earshot.survey.exchange.expression;

/** An expression says something that an instrument's conditions, formulas and bounds cannot say. */
public class NotHeld extends Exception {
    private static final long serialVersionUID = 1;

    public NotHeld(String what) {
        super(what, null, false, false);
    }

    /** What it says, for people. */
    public String what() {
        return String.valueOf(getMessage());
    }
}

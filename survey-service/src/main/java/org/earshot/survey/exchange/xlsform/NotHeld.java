package org.earshot.survey.exchange.xlsform;

/** An expression says something that an instrument's conditions and bounds cannot say. */
class NotHeld extends Exception {
    private static final long serialVersionUID = 1;

    NotHeld(String what) {
        super(what, null, false, false);
    }

    /** What it says, for people. */
    String what() {
        return String.valueOf(getMessage());
    }
}

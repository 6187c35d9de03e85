package org.earshot.survey.exchange.expression;

import java.util.List;
import org.earshot.survey.exchange.format.Because;

/** An expression says something that an instrument's conditions, formulas and bounds cannot say. */
public class NotHeld extends Exception {
    private static final long serialVersionUID = 1;

    /** Nobody knows where. */
    private static final int SOMEWHERE = -1;

    private final transient Because because;
    private final int at;

    /**
     * Somewhere in the expression.
     *
     * @param values that stand in the words of {@code what}
     */
    public NotHeld(Beyond what, String... values) {
        this(new Because(what.key(), List.of(values)), SOMEWHERE);
    }

    NotHeld(Because because, int at) {
        super(because.key(), null, false, false);
        this.because = because;
        this.at = at;
    }

    /** From which character on, counted from 0. */
    static NotHeld at(int at, Beyond what) {
        return new NotHeld(new Because(what.key(), List.of()), at);
    }

    /** What it says. */
    public Because because() {
        return because;
    }

    /** At which character, counted from 0, it cannot be read on; negative where it can be read and means nothing. */
    public int at() {
        return at;
    }
}

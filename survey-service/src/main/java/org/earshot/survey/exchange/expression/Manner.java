package org.earshot.survey.exchange.expression;

import java.math.BigDecimal;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Formula;

/** What the names, comparisons and functions of one program mean. Every method throws {@link NotHeld} for what cannot be said. */
public interface Manner {

    /** How it spells them. */
    Spelling spelling();

    /** An answer compared with something that is written out. */
    Condition compared(String name, Operator operator, Term with) throws NotHeld;

    /** Two answers compared. */
    Condition compared(String name, Operator operator, String other) throws NotHeld;

    /** A name that stands alone, taken for yes or no. */
    Condition alone(String name) throws NotHeld;

    /** A function, taken for yes or no. */
    Condition called(Term.Call call) throws NotHeld;

    /** A function compared with a number. */
    Condition sized(Term.Call call, Operator operator, BigDecimal with) throws NotHeld;

    /**
     * A name as a number.
     *
     * @param added whether it is a part of a sum or product, where an answer that is not there may count
     */
    Formula number(String name, boolean added) throws NotHeld;

    /** A function as a number; {@code sentences} reads its arguments. */
    Formula number(Term.Call call, Sentences sentences) throws NotHeld;
}

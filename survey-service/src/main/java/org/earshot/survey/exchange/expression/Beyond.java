package org.earshot.survey.exchange.expression;

import java.util.Locale;

/**
 * What an expression may say beyond an instrument's conditions, formulas and bounds. Its words stand beside those of the faults of a
 * file, under {@code says.} and {@link #key}.
 */
public enum Beyond {
    ALL_OF_ONE,
    ANOTHER_CHOICE,
    AROUND_NUMBER,
    ATTRIBUTE,
    BOUNDS,
    BRACES,
    CHOICES_NOT_WRITTEN,
    COMPARED_TWICE,
    COMPARED_WITH,
    CUT_OFF,
    DATE,
    DATE_NOT_WRITTEN,
    EMPTINESS,
    FUNCTION,
    FUNCTION_COMPARED,
    FUNCTION_OR_TEXT,
    HOW_MANY,
    LENGTH,
    LETTERS,
    LONE_MINUS,
    MESSAGE,
    NO_EXPRESSION,
    NO_NUMBER,
    NOT_ANSWERED_WITH_NUMBER,
    NOT_TAKEN_OVER,
    NUMBER_WITH_TEXT,
    ONE_VALUE,
    OPEN_BRACKET,
    OPEN_TEXT,
    ORDER_OF_TEXTS,
    PATTERN,
    REMAINDER,
    SELECTED,
    SEVERAL,
    SEVERAL_WITH_ONE,
    SIGN_FOR_VALUE,
    SIZE,
    SOME_ROUNDS,
    TICKED,
    TODAY,
    TOO_LARGE,
    TWO_ANSWERS,
    TWO_POINTS,
    UNKNOWN_PANEL,
    UNKNOWN_QUESTION,
    UNKNOWN_SIGN,
    WITHOUT_QUESTION,
    WORDS,
    YES_OR_NO;

    /** Stable, for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.earshot.survey.exchange.expression;

/** How two things are compared. */
public enum Operator {
    EQUAL,
    UNEQUAL,
    LESS,
    AT_MOST,
    GREATER,
    AT_LEAST;

    /** The operator that says the same with the sides exchanged. */
    public Operator turned() {
        return switch (this) {
            case LESS -> GREATER;
            case AT_MOST -> AT_LEAST;
            case GREATER -> LESS;
            case AT_LEAST -> AT_MOST;
            default -> this;
        };
    }

    /** Whether {@code value} compares so with {@code with}. */
    public boolean holds(double value, double with) {
        return switch (this) {
            case EQUAL -> value == with;
            case UNEQUAL -> value != with;
            case LESS -> value < with;
            case AT_MOST -> value <= with;
            case GREATER -> value > with;
            case AT_LEAST -> value >= with;
        };
    }
}

package org.earshot.survey.exchange.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Condition.All;
import org.earshot.contracts.instrument.Condition.Answered;
import org.earshot.contracts.instrument.Condition.AnyOf;
import org.earshot.contracts.instrument.Condition.AtLeast;
import org.earshot.contracts.instrument.Condition.AtMost;
import org.earshot.contracts.instrument.Condition.Not;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.TimeQuestion;

/** An answer compared with something, as a condition. An answer that is not there compares with nothing, so that only "is not" holds. */
public final class Compared {
    private Compared() {}

    /** The number answered with a number. */
    public static Condition number(Known question, Operator operator, BigDecimal value) {
        Condition equal = new All(List.of(new AtLeast(question.id(), value), new AtMost(question.id(), value)));
        return switch (operator) {
            case EQUAL -> equal;
            case UNEQUAL -> new Not(equal);
            case AT_LEAST -> new AtLeast(question.id(), value);
            case AT_MOST -> new AtMost(question.id(), value);
            case GREATER -> new AtLeast(question.id(), next(question, value, true));
            case LESS -> new AtMost(question.id(), next(question, value, false));
        };
    }

    /** The nearest number beyond {@code value} that can be answered. */
    public static BigDecimal next(Known question, BigDecimal value, boolean above) {
        BigDecimal step = question.step();
        BigDecimal onGrid = value.divide(step, 0, above ? RoundingMode.FLOOR : RoundingMode.CEILING)
                .multiply(step);
        return above ? onGrid.add(step) : onGrid.subtract(step);
    }

    /** The choice of this name was given. */
    public static Condition is(Known question, String choice) throws NotHeld {
        return question.is(choice).orElseThrow(() -> new NotHeld(Beyond.ANOTHER_CHOICE));
    }

    /** The name of the choice, as the number that it reads as, with a number. */
    public static Condition choiceAsNumber(Known question, Operator operator, double number) throws NotHeld {
        if (operator == Operator.UNEQUAL) {
            return new Not(choiceAsNumber(question, Operator.EQUAL, number));
        }
        List<Condition> matching = new ArrayList<>();
        for (Map.Entry<String, Double> choice : question.numbers()) {
            if (operator.holds(choice.getValue(), number)) {
                matching.add(is(question, choice.getKey()));
            }
        }
        if (matching.isEmpty()) {
            throw new NotHeld(Beyond.ANOTHER_CHOICE);
        }
        return matching.size() == 1 ? matching.get(0) : new AnyOf(matching);
    }

    /** An answer with the empty text. */
    public static Condition emptiness(Known question, Operator operator) throws NotHeld {
        return switch (operator) {
            case EQUAL -> new Not(new Answered(question.id()));
            case UNEQUAL -> new Answered(question.id());
            default -> throw new NotHeld(Beyond.ORDER_OF_TEXTS);
        };
    }

    /** Whether the answers to both have an order: two numbers, dates or times. */
    public static boolean haveOrder(Known a, Known b) {
        return (a.isNumber() && b.isNumber())
                || (a.question() instanceof DateQuestion && b.question() instanceof DateQuestion)
                || (a.question() instanceof TimeQuestion && b.question() instanceof TimeQuestion);
    }

    /** Two answers that {@linkplain #haveOrder have an order}; holds only when both are there. */
    public static Condition order(Known a, Operator operator, Known b) throws NotHeld {
        Condition notBelow = new Condition.NotBelow(a.id(), b.id());
        Condition notAbove = new Condition.NotBelow(b.id(), a.id());
        return switch (operator) {
            case AT_LEAST -> notBelow;
            case AT_MOST -> notAbove;
            case GREATER -> new All(List.of(notBelow, new Not(notAbove)));
            case LESS -> new All(List.of(notAbove, new Not(notBelow)));
            default -> throw new NotHeld(Beyond.TWO_ANSWERS);
        };
    }
}

package org.earshot.survey.exchange.expression;

import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.instrument.Condition;

/** How many choices were given, as a condition. */
public final class Counted {
    private Counted() {}

    /** {@code count-selected(${q}) >= 2}: so many of its choices were given. */
    public static Condition of(Known question, Operator operator, double number) throws NotHeld {
        List<Condition> each = new ArrayList<>();
        for (String name : question.choices().keySet()) {
            question.is(name).ifPresent(each::add);
        }
        return of(each, operator, number);
    }

    /** So many of these hold. */
    public static Condition of(List<Condition> each, Operator operator, double number) throws NotHeld {
        int count = (int) number;
        boolean beyond = operator == Operator.GREATER || operator == Operator.AT_MOST;
        int least = beyond ? count + 1 : count;
        if (number != count || least < 1 || least > each.size()) {
            throw new NotHeld(Beyond.HOW_MANY);
        }
        Condition reached = new Condition.Several(least, each);
        return switch (operator) {
            case AT_LEAST, GREATER -> reached;
            case LESS, AT_MOST -> new Condition.Not(reached);
            case EQUAL -> exactly(reached, least, each);
            case UNEQUAL -> new Condition.Not(exactly(reached, least, each));
        };
    }

    private static Condition exactly(Condition reached, int count, List<Condition> each) {
        return count == each.size()
                ? reached
                : new Condition.All(List.of(reached, new Condition.Not(new Condition.Several(count + 1, each))));
    }
}

package org.earshot.survey.exchange.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Condition.All;
import org.earshot.contracts.instrument.Condition.Answered;
import org.earshot.contracts.instrument.Condition.AnyOf;
import org.earshot.contracts.instrument.Condition.Not;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Compared;
import org.earshot.survey.exchange.expression.Counted;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Operator;
import org.javarosa.xpath.expr.XPathBoolExpr;
import org.javarosa.xpath.expr.XPathExpression;

/**
 * Maps expressions of the column "relevant" to conditions that hold for the same answers. What an empty answer does is XPath's: it
 * equals the empty text, is no number, and selects nothing; so {@code ${q} != 'a'} holds when nothing was answered.
 */
final class Conditions {
    private static final List<Condition> NONE = List.of();
    private static final Set<Operator> MORE_THAN_NONE = Set.of(Operator.GREATER, Operator.UNEQUAL);

    private final Map<String, Known> known;

    /** Over the questions read so far, by their names. */
    Conditions(Map<String, Known> known) {
        this.known = known;
    }

    /** The condition, or empty when it always holds. */
    Optional<Condition> of(String written) throws NotHeld {
        Condition condition;
        try {
            condition = of(Expression.parse(written));
        } catch (InvalidValue tooDeepOrTooLarge) {
            throw new NotHeld(Beyond.TOO_LARGE);
        }
        return condition instanceof All all && all.of().isEmpty() ? Optional.empty() : Optional.of(condition);
    }

    /** The condition of a part of an expression. */
    Condition of(XPathExpression expression) throws NotHeld {
        if (expression instanceof XPathBoolExpr pair) {
            List<Condition> parts = flattened(pair);
            return pair.op == XPathBoolExpr.AND ? new All(parts) : new AnyOf(parts);
        }
        Optional<Condition> order = TwoAnswers.of(expression, known);
        if (order.isPresent()) {
            return order.get();
        }
        Optional<Comparison> comparison = Comparison.of(expression);
        if (comparison.isPresent()) {
            return compared(comparison.get());
        }
        Optional<Double> constant = Expression.number(expression);
        if (constant.isPresent()) {
            return constant.get() != 0 ? new All(NONE) : new AnyOf(NONE);
        }
        Optional<String> alone = Expression.question(expression);
        return alone.isPresent() ? answered(alone.get()) : called(expression);
    }

    private List<Condition> flattened(XPathBoolExpr pair) throws NotHeld {
        List<Condition> parts = new ArrayList<>();
        for (XPathExpression side : List.of(pair.a, pair.b)) {
            if (side instanceof XPathBoolExpr same && same.op == pair.op) {
                parts.addAll(flattened(same));
            } else {
                parts.add(of(side));
            }
        }
        return parts;
    }

    private Condition answered(String name) throws NotHeld {
        Known question = Known.named(name, known);
        if (question.isNumber()) {
            throw new NotHeld(Beyond.YES_OR_NO);
        }
        return new Answered(question.id());
    }

    private Condition called(XPathExpression call) throws NotHeld {
        Optional<List<XPathExpression>> not = Expression.arguments(call, "not");
        if (not.isPresent() && not.get().size() == 1) {
            return new Not(of(not.get().get(0)));
        }
        Optional<List<XPathExpression>> truth = Expression.arguments(call, "boolean");
        if (truth.isPresent() && truth.get().size() == 1) {
            return of(truth.get().get(0));
        }
        if (Expression.arguments(call, "true").isPresent()) {
            return new All(NONE);
        }
        if (Expression.arguments(call, "false").isPresent()) {
            return new AnyOf(NONE);
        }
        if (Expression.arguments(call, "regex").isPresent()) {
            throw new NotHeld(Beyond.PATTERN);
        }
        if (Expression.isOnDayOfAnswer(call)) {
            throw new NotHeld(Beyond.TODAY);
        }
        return selected(call);
    }

    private Condition selected(XPathExpression call) throws NotHeld {
        List<XPathExpression> arguments =
                Expression.arguments(call, "selected").orElseThrow(() -> new NotHeld(Beyond.FUNCTION_OR_TEXT));
        Optional<String> question = arguments.size() == 2 ? Expression.question(arguments.get(0)) : Optional.empty();
        Optional<String> choice = arguments.size() == 2 ? Expression.text(arguments.get(1)) : Optional.empty();
        if (question.isEmpty() || choice.isEmpty()) {
            throw new NotHeld(Beyond.SELECTED);
        }
        return Compared.is(Known.named(question.get(), known), choice.get());
    }

    private Condition compared(Comparison comparison) throws NotHeld {
        Optional<String> direct = Expression.question(comparison.looked());
        if (direct.isPresent()) {
            Known question = Known.named(direct.get(), known);
            Optional<String> text = Expression.text(comparison.with());
            if (text.isPresent() && text.get().isEmpty()) {
                return Compared.emptiness(question, comparison.operator());
            }
            if (question.isNumber()) {
                return number(question, comparison);
            }
            return choice(question, comparison);
        }
        for (String function : List.of("string-length", "count-selected")) {
            Optional<List<XPathExpression>> arguments = Expression.arguments(comparison.looked(), function);
            if (arguments.isPresent() && arguments.get().size() == 1) {
                return size(arguments.get().get(0), comparison);
            }
        }
        throw new NotHeld(Beyond.WITHOUT_QUESTION);
    }

    /** Of a text only "more than none" can be said: {@code string-length(${q}) > 0}; of choices, how many. */
    private Condition size(XPathExpression of, Comparison comparison) throws NotHeld {
        Known question = Known.named(Expression.question(of).orElseThrow(() -> new NotHeld(Beyond.SIZE)), known);
        double number = Expression.number(comparison.with()).orElseThrow(() -> new NotHeld(Beyond.NO_NUMBER));
        Operator operator = comparison.operator();
        boolean some = number == 0 ? MORE_THAN_NONE.contains(operator) : number == 1 && operator == Operator.AT_LEAST;
        boolean none = number == 0 ? operator == Operator.EQUAL : number == 1 && operator == Operator.LESS;
        if (!some && !none && question.isSeveral()) {
            return Counted.of(question, operator, number);
        }
        if (!some && !none) {
            throw new NotHeld(Beyond.LENGTH);
        }
        return some ? new Answered(question.id()) : new Not(new Answered(question.id()));
    }

    private static Condition number(Known question, Comparison comparison) throws NotHeld {
        double value = Expression.number(comparison.with()).orElseThrow(() -> new NotHeld(Beyond.NUMBER_WITH_TEXT));
        return Compared.number(question, comparison.operator(), BigDecimal.valueOf(value));
    }

    private static Condition choice(Known question, Comparison comparison) throws NotHeld {
        if (question.choices().isEmpty()) {
            throw new NotHeld(Beyond.WORDS);
        }
        Condition equal = equal(question, comparison);
        return comparison.operator() == Operator.UNEQUAL ? new Not(equal) : equal;
    }

    private static Condition equal(Known question, Comparison comparison) throws NotHeld {
        Optional<String> text = Expression.text(comparison.with());
        if (text.isPresent()) {
            if (comparison.operator() != Operator.EQUAL && comparison.operator() != Operator.UNEQUAL) {
                throw new NotHeld(Beyond.ORDER_OF_TEXTS);
            }
            return question.isSeveral() ? only(question, text.get()) : Compared.is(question, text.get());
        }
        double number = Expression.number(comparison.with()).orElseThrow(() -> new NotHeld(Beyond.DATE));
        if (question.isSeveral()) {
            throw new NotHeld(Beyond.SEVERAL);
        }
        return Compared.choiceAsNumber(
                question, comparison.operator() == Operator.UNEQUAL ? Operator.EQUAL : comparison.operator(), number);
    }

    /** {@code ${several} = 'a'}: that choice and no other. */
    private static Condition only(Known question, String name) throws NotHeld {
        List<Condition> parts = new ArrayList<>(List.of(Compared.is(question, name)));
        for (String other : question.choices().keySet()) {
            if (!other.equals(name)) {
                parts.add(new Not(Compared.is(question, other)));
            }
        }
        return new All(parts);
    }
}

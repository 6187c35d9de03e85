package org.earshot.survey.exchange.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.javarosa.xpath.expr.XPathArithExpr;
import org.javarosa.xpath.expr.XPathExpression;

/**
 * Maps expressions of the column "calculation" to formulas that come to the same number: numbers, numeric questions, the four basic
 * operations, {@code if}, {@code coalesce} with a number, {@code count-selected}, and over repeats {@code count} and {@code sum}. As in XPath there is no number where a part of
 * it is missing.
 */
final class Formulas {
    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    private final Map<String, Known> known;
    private final Map<String, RepeatReader.Repeated> repeated;
    private final Conditions conditions;

    /** Over the questions read so far, by their names, and over the rounds of repeats that are over. */
    Formulas(Map<String, Known> known, Map<String, RepeatReader.Repeated> repeated) {
        this.known = known;
        this.repeated = repeated;
        this.conditions = new Conditions(known);
    }

    Formula of(String written) throws NotHeld {
        try {
            return of(Expression.parse(written));
        } catch (InvalidValue tooDeepOrTooLarge) {
            throw new NotHeld(Beyond.TOO_LARGE);
        }
    }

    private Formula of(XPathExpression expression) throws NotHeld {
        Optional<Double> number = Expression.number(expression);
        if (number.isPresent()) {
            return new Formula.Constant(BigDecimal.valueOf(number.get()));
        }
        if (expression instanceof XPathArithExpr pair) {
            return calculated(pair);
        }
        Optional<String> question = Expression.question(expression);
        return question.isPresent() ? new Formula.Value(numeric(question.get()).id(), null) : called(expression);
    }

    private Formula calculated(XPathArithExpr pair) throws NotHeld {
        Formula a = of(pair.a);
        Formula b = of(pair.b);
        return switch (pair.op) {
            case XPathArithExpr.ADD -> new Formula.Sum(joined(a, b, Formula.Sum.class));
            case XPathArithExpr.SUBTRACT ->
                new Formula.Sum(List.of(a, new Formula.Product(List.of(new Formula.Constant(MINUS_ONE), b))));
            case XPathArithExpr.MULTIPLY -> new Formula.Product(joined(a, b, Formula.Product.class));
            case XPathArithExpr.DIVIDE -> new Formula.Quotient(a, b);
            default -> throw new NotHeld(Beyond.REMAINDER);
        };
    }

    /** {@code a + b + c} is one sum. */
    private static List<Formula> joined(Formula a, Formula b, Class<? extends Formula> kind) {
        List<Formula> parts = new ArrayList<>(kind.isInstance(a) ? a.parts() : List.of(a));
        parts.add(b);
        return parts;
    }

    private Formula called(XPathExpression call) throws NotHeld {
        Optional<List<XPathExpression>> choice =
                Expression.arguments(call, "if").filter(a -> a.size() == 3);
        if (choice.isPresent()) {
            List<XPathExpression> arguments = choice.get();
            Condition condition = conditions.of(arguments.get(0));
            return new Formula.When(condition, of(arguments.get(1)), of(arguments.get(2)));
        }
        Optional<List<XPathExpression>> counted =
                Expression.arguments(call, "count-selected").filter(a -> a.size() == 1);
        if (counted.isPresent()) {
            Known question = known(Expression.question(counted.get().get(0)));
            return new Formula.Chosen(question.id());
        }
        Optional<Formula> rounds = overRounds(call);
        if (rounds.isPresent()) {
            return rounds.get();
        }
        List<XPathExpression> either = Expression.arguments(call, "coalesce")
                .filter(a -> a.size() == 2 && Expression.number(a.get(1)).isPresent())
                .orElseThrow(() -> new NotHeld(Beyond.FUNCTION_OR_TEXT));
        Known question = known(Expression.question(either.get(0)));
        return new Formula.Value(
                numeric(question.name()).id(),
                Expression.number(either.get(1)).map(BigDecimal::valueOf).orElse(null));
    }

    /** {@code count()} of a repeat, {@code sum()} of a number asked in it. */
    private Optional<Formula> overRounds(XPathExpression call) {
        Optional<Formula> counted = repeated(call, "count").map(of -> new Formula.Rounds(of.repeat()));
        return counted.or(() -> repeated(call, "sum")
                .map(RepeatReader.Repeated::question)
                .filter(Known::isNumber)
                .map(question -> new Formula.Total(question.id())));
    }

    private Optional<RepeatReader.Repeated> repeated(XPathExpression call, String function) {
        return Expression.arguments(call, function)
                .filter(arguments -> arguments.size() == 1)
                .flatMap(arguments -> Expression.question(arguments.get(0)))
                .map(repeated::get);
    }

    private Known numeric(String name) throws NotHeld {
        Known question = known(Optional.of(name));
        if (!question.isNumber()) {
            throw new NotHeld(Beyond.NOT_ANSWERED_WITH_NUMBER);
        }
        return question;
    }

    private Known known(Optional<String> name) throws NotHeld {
        return Known.named(name.orElse("?"), known);
    }
}

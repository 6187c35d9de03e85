package org.earshot.survey.exchange.xlsform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Operator;
import org.javarosa.xpath.expr.XPathExpression;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of the column "constraint" allows, as far as questions can say it: a smallest and a largest number or date, and a choice
 * that stands alone.
 *
 * @param exclusive names of choices
 */
record Limits(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<String> exclusive) {
    static final Limits NONE = new Limits(null, null, null, null, Set.of());

    /** Reads; {@code decimals} is how many the answers have. */
    static Limits of(String written, int decimals) throws NotHeld {
        Limits limits = NONE;
        for (XPathExpression part : Expression.conjuncts(Expression.parse(written))) {
            limits = limits.and(part, decimals);
        }
        return limits;
    }

    private Limits and(XPathExpression part, int decimals) throws NotHeld {
        Optional<Comparison> comparison = Comparison.of(part).filter(c -> Expression.isSelf(c.looked()));
        if (comparison.isPresent()) {
            Optional<List<XPathExpression>> date =
                    Expression.arguments(comparison.get().with(), "date");
            return date.isPresent()
                    ? withDate(date(date.get()), comparison.get().operator())
                    : withNumber(comparison.get(), decimals);
        }
        Set<String> alone = new HashSet<>(exclusive);
        alone.add(standsAlone(part).orElseThrow(() -> new NotHeld(Beyond.BOUNDS)));
        return new Limits(min, max, from, until, alone);
    }

    private static LocalDate date(List<XPathExpression> arguments) throws NotHeld {
        try {
            return LocalDate.parse(
                    arguments.size() == 1 ? Expression.text(arguments.get(0)).orElse("") : "");
        } catch (DateTimeParseException noDate) {
            throw new NotHeld(Beyond.DATE_NOT_WRITTEN);
        }
    }

    private Limits withDate(LocalDate date, Operator operator) throws NotHeld {
        return switch (operator) {
            case AT_LEAST -> new Limits(min, max, date, until, exclusive);
            case GREATER -> new Limits(min, max, date.plusDays(1), until, exclusive);
            case AT_MOST -> new Limits(min, max, from, date, exclusive);
            case LESS -> new Limits(min, max, from, date.minusDays(1), exclusive);
            default -> throw new NotHeld(Beyond.ONE_VALUE);
        };
    }

    private Limits withNumber(Comparison comparison, int decimals) throws NotHeld {
        BigDecimal number =
                BigDecimal.valueOf(Expression.number(comparison.with()).orElseThrow(() -> new NotHeld(Beyond.BOUNDS)));
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal below = number.setScale(decimals, RoundingMode.CEILING).subtract(step);
        BigDecimal above = number.setScale(decimals, RoundingMode.FLOOR).add(step);
        return switch (comparison.operator()) {
            case AT_LEAST -> new Limits(number, max, from, until, exclusive);
            case GREATER -> new Limits(above, max, from, until, exclusive);
            case AT_MOST -> new Limits(min, number, from, until, exclusive);
            case LESS -> new Limits(min, below, from, until, exclusive);
            case EQUAL -> new Limits(number, number, from, until, exclusive);
            case UNEQUAL -> throw new NotHeld(Beyond.ONE_VALUE);
        };
    }

    /** The choice of {@code not(selected(., 'none') and count-selected(.) > 1)}, as forms say that it stands alone. */
    private static Optional<String> standsAlone(XPathExpression part) {
        List<XPathExpression> inner = Expression.arguments(part, "not")
                .filter(arguments -> arguments.size() == 1)
                .map(arguments -> Expression.conjuncts(arguments.get(0)))
                .orElse(List.of());
        if (inner.size() != 2) {
            return Optional.empty();
        }
        return isMoreThanOne(inner.get(1))
                ? chosen(inner.get(0))
                : isMoreThanOne(inner.get(0)) ? chosen(inner.get(1)) : Optional.empty();
    }

    private static boolean isMoreThanOne(XPathExpression expression) {
        return Comparison.of(expression)
                .filter(c -> Expression.arguments(c.looked(), "count-selected")
                        .filter(a -> a.size() == 1 && Expression.isSelf(a.get(0)))
                        .isPresent())
                .filter(c -> {
                    double number = Expression.number(c.with()).orElse(0.0);
                    return number == 1
                            ? c.operator() == Operator.GREATER
                            : number == 2 && c.operator() == Operator.AT_LEAST;
                })
                .isPresent();
    }

    private static Optional<String> chosen(XPathExpression expression) {
        return Expression.arguments(expression, "selected")
                .filter(arguments -> arguments.size() == 2 && Expression.isSelf(arguments.get(0)))
                .flatMap(arguments -> Expression.text(arguments.get(1)));
    }
}

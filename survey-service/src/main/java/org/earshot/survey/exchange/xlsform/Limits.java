package org.earshot.survey.exchange.xlsform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Operator;
import org.javarosa.xpath.expr.XPathExpression;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of the column "constraint" allows: a smallest and a largest number or date, a choice that stands alone, and what else it
 * demands.
 *
 * @param exclusive names of choices
 * @param beyond what questions do not say by themselves, of which each part must hold
 */
record Limits(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<String> exclusive,
        List<XPathExpression> beyond) {
    static final Limits NONE = new Limits(null, null, null, null, Set.of(), List.of());

    /** Of which answers a question says by itself what it takes. */
    enum Of {
        NUMBERS,
        DATES,
        CHOICES,
        NOTHING
    }

    /** Reads; {@code decimals} is how many the answers have. */
    static Limits of(String written, Of answers, int decimals) throws NotHeld {
        Limits limits = NONE;
        for (XPathExpression part : Expression.conjuncts(Expression.parse(written))) {
            limits = limits.with(part, answers, decimals).orElse(limits.beyond(part));
        }
        return limits;
    }

    private Optional<Limits> with(XPathExpression part, Of answers, int decimals) {
        Optional<Comparison> comparison = Comparison.of(part).filter(c -> Expression.isSelf(c.looked()));
        return switch (answers) {
            case NUMBERS -> comparison.flatMap(c -> withNumber(c, decimals));
            case DATES -> comparison.flatMap(this::withDate);
            case CHOICES -> standsAlone(part).map(this::alone);
            case NOTHING -> Optional.empty();
        };
    }

    private Limits beyond(XPathExpression part) {
        List<XPathExpression> parts = new ArrayList<>(beyond);
        parts.add(part);
        return new Limits(min, max, from, until, exclusive, parts);
    }

    private Limits alone(String choice) {
        Set<String> alone = new HashSet<>(exclusive);
        alone.add(choice);
        return new Limits(min, max, from, until, alone, beyond);
    }

    private Optional<Limits> withDate(Comparison comparison) {
        return date(comparison.with()).flatMap(date -> switch (comparison.operator()) {
            case AT_LEAST -> Optional.of(within(date, until));
            case GREATER -> Optional.of(within(date.plusDays(1), until));
            case AT_MOST -> Optional.of(within(from, date));
            case LESS -> Optional.of(within(from, date.minusDays(1)));
            case EQUAL -> Optional.of(within(date, date));
            case UNEQUAL -> Optional.empty();
        });
    }

    private static Optional<LocalDate> date(XPathExpression expression) {
        try {
            return Expression.arguments(expression, "date")
                    .filter(arguments -> arguments.size() == 1)
                    .flatMap(arguments -> Expression.text(arguments.get(0)))
                    .map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private Limits within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Limits(min, max, first, last, exclusive, beyond);
    }

    private Optional<Limits> withNumber(Comparison comparison, int decimals) {
        return Expression.number(comparison.with()).map(BigDecimal::valueOf).flatMap(number -> {
            BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
            BigDecimal below = number.setScale(decimals, RoundingMode.CEILING).subtract(step);
            BigDecimal above = number.setScale(decimals, RoundingMode.FLOOR).add(step);
            return switch (comparison.operator()) {
                case AT_LEAST -> Optional.of(between(number, max));
                case GREATER -> Optional.of(between(above, max));
                case AT_MOST -> Optional.of(between(min, number));
                case LESS -> Optional.of(between(min, below));
                case EQUAL -> Optional.of(between(number, number));
                case UNEQUAL -> Optional.empty();
            };
        });
    }

    private Limits between(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new Limits(least, most, from, until, exclusive, beyond);
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

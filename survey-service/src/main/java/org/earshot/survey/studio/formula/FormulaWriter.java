package org.earshot.survey.studio.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Formula;

/** Formulas and what they ask for as a line; empty where a line has no words for it. */
final class FormulaWriter {
    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    private FormulaWriter() {}

    static Optional<String> write(Formula formula) {
        return hasWords(formula) ? Optional.of(line(formula)) : Optional.empty();
    }

    /** What adds up rounds, and a condition that counts what holds, have no short form. */
    private static boolean hasWords(Formula formula) {
        return formula.tree()
                .noneMatch(part -> part instanceof Formula.Rounds
                        || part instanceof Formula.Total
                        || (part instanceof Formula.When when
                                && when.condition().tree().anyMatch(FormulaWriter::hasNoWords)));
    }

    private static boolean hasNoWords(Condition condition) {
        return condition instanceof Condition.Several
                || (condition instanceof Condition.All all && all.of().isEmpty())
                || (condition instanceof Condition.AnyOf any && any.of().isEmpty());
    }

    private static String line(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return constant.value().toPlainString();
        }
        if (formula instanceof Formula.Value value) {
            return "{" + value.question()
                    + (value.orElse() == null ? "" : "|" + value.orElse().toPlainString()) + "}";
        }
        if (formula instanceof Formula.Chosen chosen) {
            return "count(" + named(chosen.question()) + ")";
        }
        if (formula instanceof Formula.When when) {
            return "if(" + line(when.condition()) + ", " + line(when.then()) + ", " + line(when.otherwise()) + ")";
        }
        if (formula instanceof Formula.Quotient quotient) {
            return bracketed(quotient.of()) + " / " + bracketed(quotient.by());
        }
        return formula instanceof Formula.Sum sum
                ? sum(sum.of())
                : formula.parts().stream().map(FormulaWriter::bracketed).collect(Collectors.joining(" * "));
    }

    private static String sum(List<Formula> parts) {
        StringBuilder line = new StringBuilder();
        for (Formula part : parts) {
            Optional<Formula> taken = line.isEmpty() ? Optional.empty() : takenAway(part);
            line.append(line.isEmpty() ? "" : taken.isPresent() ? " - " : " + ").append(bracketed(taken.orElse(part)));
        }
        return line.toString();
    }

    /** What is subtracted, as it is read. */
    private static Optional<Formula> takenAway(Formula part) {
        return part instanceof Formula.Product product
                        && product.of().size() == 2
                        && product.of().get(0) instanceof Formula.Constant constant
                        && constant.value().compareTo(MINUS_ONE) == 0
                ? Optional.of(product.of().get(1))
                : Optional.empty();
    }

    private static String bracketed(Formula part) {
        boolean chain =
                part instanceof Formula.Sum || part instanceof Formula.Product || part instanceof Formula.Quotient;
        return chain ? "(" + line(part) + ")" : line(part);
    }

    private static String line(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return named(is.question()) + " = " + answer(is.value());
        }
        if (condition instanceof Condition.AtLeast least) {
            return named(least.question()) + " >= " + least.value().toPlainString();
        }
        if (condition instanceof Condition.AtMost most) {
            return named(most.question()) + " <= " + most.value().toPlainString();
        }
        if (condition instanceof Condition.Answered answered) {
            return "answered(" + named(answered.question()) + ")";
        }
        if (condition instanceof Condition.NotBelow order) {
            return named(order.question()) + " >= " + named(order.other());
        }
        if (condition instanceof Condition.Not not) {
            return "!(" + line(not.of()) + ")";
        }
        List<String> parts = new ArrayList<>();
        condition.parts().forEach(part -> parts.add(part.parts().size() > 1 ? "(" + line(part) + ")" : line(part)));
        return String.join(condition instanceof Condition.All ? " and " : " or ", parts);
    }

    private static String answer(String value) {
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> "'" + value + "'";
        };
    }

    private static String named(String id) {
        return "{" + id + "}";
    }
}

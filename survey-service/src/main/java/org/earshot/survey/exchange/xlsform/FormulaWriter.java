package org.earshot.survey.exchange.xlsform;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Formula;

/** Formulas as XPath. */
final class FormulaWriter {
    private final Map<String, String> names;
    private final ConditionWriter conditions;

    /** {@code names} are those of the questions in the form, by their ids. */
    FormulaWriter(Map<String, String> names, ConditionWriter conditions) {
        this.names = names;
        this.conditions = conditions;
    }

    String write(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return constant.value().toPlainString();
        }
        if (formula instanceof Formula.Value value) {
            return value.orElse() == null
                    ? ref(value.question())
                    : "coalesce(" + ref(value.question()) + ", "
                            + value.orElse().toPlainString() + ")";
        }
        if (formula instanceof Formula.Chosen chosen) {
            return "count-selected(" + ref(chosen.question()) + ")";
        }
        if (formula instanceof Formula.Rounds rounds) {
            return "count(" + ref(rounds.repeat()) + ")";
        }
        if (formula instanceof Formula.Total total) {
            return "sum(" + ref(total.question()) + ")";
        }
        if (formula instanceof Formula.Quotient quotient) {
            return bracketed(quotient.of()) + " div " + bracketed(quotient.by());
        }
        if (formula instanceof Formula.When when) {
            return "if(" + conditions.write(when.condition()) + ", " + write(when.then()) + ", "
                    + write(when.otherwise()) + ")";
        }
        return formula instanceof Formula.Sum
                ? joined(formula.parts(), " + ", "0")
                : joined(formula.parts(), " * ", "1");
    }

    private String joined(List<Formula> parts, String sign, String empty) {
        return parts.isEmpty() ? empty : parts.stream().map(this::bracketed).collect(Collectors.joining(sign));
    }

    private String bracketed(Formula part) {
        boolean chain = part.parts().size() > 1 && !(part instanceof Formula.When);
        return chain ? "(" + write(part) + ")" : write(part);
    }

    private String ref(String question) {
        return "${" + names.getOrDefault(question, question) + "}";
    }
}

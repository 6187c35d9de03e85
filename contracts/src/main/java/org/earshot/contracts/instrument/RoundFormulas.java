package org.earshot.contracts.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formulas where repeats are written out: within a round they look at its answers, and what adds up rounds names each of them. */
final class RoundFormulas {
    private static final Formula ONE = new Formula.Constant(BigDecimal.ONE);
    private static final Formula NONE = new Formula.Constant(BigDecimal.ZERO);

    private final RoundConditions conditions;
    private final @Nullable Round round;

    RoundFormulas(RoundConditions conditions, @Nullable Round round) {
        this.conditions = conditions;
        this.round = round;
    }

    Formula bound(Formula formula) {
        List<Formula> parts = formula.parts().stream().map(this::bound).toList();
        if (formula instanceof Formula.Sum) {
            return new Formula.Sum(parts);
        }
        if (formula instanceof Formula.Product) {
            return new Formula.Product(parts);
        }
        if (formula instanceof Formula.Quotient) {
            return new Formula.Quotient(parts.get(0), parts.get(1));
        }
        if (formula instanceof Formula.When when) {
            return new Formula.When(conditions.bound(when.condition(), round), parts.get(0), parts.get(1));
        }
        if (formula instanceof Formula.Value value) {
            return new Formula.Value(conditions.named(value.question(), round), value.orElse());
        }
        if (formula instanceof Formula.Chosen chosen) {
            return new Formula.Chosen(conditions.named(chosen.question(), round));
        }
        return overRounds(formula);
    }

    private Formula overRounds(Formula formula) {
        if (formula instanceof Formula.Rounds rounds) {
            return conditions
                    .repeat(rounds.repeat())
                    .<Formula>map(repeat -> new Formula.Unrolled(RoundConditions.rounds(repeat)
                            .mapToObj(number -> counted(conditions.happens(repeat, number)))
                            .toList()))
                    .orElse(formula);
        }
        if (formula instanceof Formula.Total total) {
            return conditions
                    .ofQuestion(total.question())
                    .<Formula>map(repeat -> new Formula.Unrolled(RoundConditions.rounds(repeat)
                            .<Formula>mapToObj(number -> new Formula.Value(
                                    new Round(repeat.id(), number, total.question()).id(), BigDecimal.ZERO))
                            .toList()))
                    .orElse(formula);
        }
        return formula;
    }

    private static Formula counted(@Nullable Condition happens) {
        return happens == null ? ONE : new Formula.When(happens, ONE, NONE);
    }
}

package org.earshot.survey.exchange.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Condition.All;
import org.earshot.contracts.instrument.Condition.AnyOf;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.value.InvalidValue;

/** Maps expressions to conditions that hold for the same answers, and to formulas that come to the same number. */
public final class Sentences {
    private static final Formula MINUS_ONE = new Formula.Constant(BigDecimal.ONE.negate());

    private final Manner manner;

    public Sentences(Manner manner) {
        this.manner = manner;
    }

    /** What is written, as its terms. */
    public Term parsed(String written) throws NotHeld {
        return Parser.parse(written, manner.spelling());
    }

    /** The condition, or empty when it always holds. */
    public Optional<Condition> condition(String written) throws NotHeld {
        try {
            Condition condition = condition(parsed(written));
            return condition instanceof All all && all.of().isEmpty() ? Optional.empty() : Optional.of(condition);
        } catch (InvalidValue tooDeepOrTooLarge) {
            throw new NotHeld(Beyond.TOO_LARGE);
        }
    }

    /** The condition of a term. */
    public Condition condition(Term term) throws NotHeld {
        if (term instanceof Term.Joined joined) {
            List<Condition> parts = new ArrayList<>();
            for (Term part : joined.parts()) {
                parts.add(condition(part));
            }
            return joined.all() ? new All(parts) : new AnyOf(parts);
        }
        if (term instanceof Term.Negated negated) {
            return new Condition.Not(condition(negated.of()));
        }
        if (term instanceof Term.Comparison comparison) {
            return compared(comparison);
        }
        if (term instanceof Term.Truth truth) {
            return constant(truth.holds());
        }
        if (term instanceof Term.Amount amount) {
            return constant(amount.number().signum() != 0);
        }
        if (term instanceof Term.Name name) {
            return manner.alone(name.name());
        }
        if (term instanceof Term.Call call) {
            return manner.called(call);
        }
        throw new NotHeld(Beyond.YES_OR_NO);
    }

    private static Condition constant(boolean holds) {
        return holds ? new All(List.of()) : new AnyOf(List.of());
    }

    private Condition compared(Term.Comparison comparison) throws NotHeld {
        Operator operator = comparison.operator();
        if (comparison.left() instanceof Term.Name left) {
            return comparison.right() instanceof Term.Name right
                    ? manner.compared(left.name(), operator, right.name())
                    : manner.compared(left.name(), operator, written(comparison.right()));
        }
        if (comparison.right() instanceof Term.Name right) {
            return manner.compared(right.name(), operator.turned(), written(comparison.left()));
        }
        if (comparison.left() instanceof Term.Call call && comparison.right() instanceof Term.Amount with) {
            return manner.sized(call, operator, with.number());
        }
        if (comparison.right() instanceof Term.Call call && comparison.left() instanceof Term.Amount with) {
            return manner.sized(call, operator.turned(), with.number());
        }
        throw new NotHeld(Beyond.WITHOUT_QUESTION);
    }

    private static Term written(Term term) throws NotHeld {
        if (term.names().findAny().isPresent() || term instanceof Term.Call || term instanceof Term.Arithmetic) {
            throw new NotHeld(Beyond.COMPARED_WITH);
        }
        return term;
    }

    /** The formula. */
    public Formula formula(String written) throws NotHeld {
        try {
            return formula(parsed(written), false);
        } catch (InvalidValue tooDeepOrTooLarge) {
            throw new NotHeld(Beyond.TOO_LARGE);
        }
    }

    /**
     * The formula of a term.
     *
     * @param added whether it is a part of a sum or product
     */
    public Formula formula(Term term, boolean added) throws NotHeld {
        if (term instanceof Term.Amount amount) {
            return new Formula.Constant(amount.number());
        }
        if (term instanceof Term.Name name) {
            return manner.number(name.name(), added);
        }
        if (term instanceof Term.Call call) {
            return manner.number(call, this);
        }
        if (!(term instanceof Term.Arithmetic pair)) {
            throw new NotHeld(Beyond.NO_NUMBER);
        }
        Formula a = formula(pair.left(), true);
        Formula b = formula(pair.right(), true);
        return switch (pair.sign()) {
            case '+' -> new Formula.Sum(joined(a, b, Formula.Sum.class));
            case '-' -> new Formula.Sum(joined(a, new Formula.Product(List.of(MINUS_ONE, b)), Formula.Sum.class));
            case '*' -> new Formula.Product(joined(a, b, Formula.Product.class));
            default -> new Formula.Quotient(a, b);
        };
    }

    /** {@code a + b + c} is one sum. */
    private static List<Formula> joined(Formula a, Formula b, Class<? extends Formula> kind) {
        List<Formula> parts = new ArrayList<>(kind.isInstance(a) ? a.parts() : List.of(a));
        parts.add(b);
        return parts;
    }
}

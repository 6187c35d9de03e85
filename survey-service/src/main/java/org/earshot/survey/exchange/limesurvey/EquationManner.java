package org.earshot.survey.exchange.limesurvey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Condition.All;
import org.earshot.contracts.instrument.Condition.Answered;
import org.earshot.contracts.instrument.Condition.AnyOf;
import org.earshot.contracts.instrument.Condition.Not;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.value.Numbers;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Compared;
import org.earshot.survey.exchange.expression.Counted;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.Manner;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Operator;
import org.earshot.survey.exchange.expression.Sentences;
import org.earshot.survey.exchange.expression.Spelling;
import org.earshot.survey.exchange.expression.Term;
import org.earshot.survey.exchange.limesurvey.Names.Ref;

/**
 * What LimeSurvey's equations mean, after its {@code ExpressionManager}: an answer that is not there is the empty text, which is no
 * number, and yet not more than 0; codes are compared letter by letter.
 */
final class EquationManner implements Manner {
    private static final Spelling SPELLING = new Spelling(
            Map.ofEntries(
                    Map.entry("==", Operator.EQUAL),
                    Map.entry("eq", Operator.EQUAL),
                    Map.entry("!=", Operator.UNEQUAL),
                    Map.entry("ne", Operator.UNEQUAL),
                    Map.entry("<", Operator.LESS),
                    Map.entry("lt", Operator.LESS),
                    Map.entry("<=", Operator.AT_MOST),
                    Map.entry("le", Operator.AT_MOST),
                    Map.entry(">", Operator.GREATER),
                    Map.entry("gt", Operator.GREATER),
                    Map.entry(">=", Operator.AT_LEAST),
                    Map.entry("ge", Operator.AT_LEAST)),
            Set.of(),
            Set.of(),
            false);
    private static final String TICKED = "Y";

    private final Names names;

    EquationManner(Names names) {
        this.names = names;
    }

    @Override
    public Spelling spelling() {
        return SPELLING;
    }

    @Override
    public Condition compared(String name, Operator operator, Term with) throws NotHeld {
        Ref ref = names.of(name);
        String written = written(with);
        if (written.isEmpty()) {
            return turned(operator, new Not(ref.answered()));
        }
        if (ref.ticked() != null) {
            return written.equals(TICKED) ? turned(operator, ref.answered()) : refused(Beyond.TICKED);
        }
        Known question = ref.known();
        if (question.isSeveral()) {
            throw new NotHeld(Beyond.SEVERAL);
        }
        if (question.isNumber()) {
            return number(question, operator, with, written);
        }
        return with instanceof Term.Amount amount && !question.numbers().isEmpty()
                ? Compared.choiceAsNumber(question, operator, amount.number().doubleValue())
                : turned(operator, chosen(question, written));
    }

    private static String written(Term term) throws NotHeld {
        if (term instanceof Term.Text text) {
            return text.text();
        }
        if (term instanceof Term.Amount amount) {
            return amount.number().toPlainString();
        }
        throw new NotHeld(Beyond.COMPARED_WITH);
    }

    private static Condition turned(Operator operator, Condition equal) throws NotHeld {
        return switch (operator) {
            case EQUAL -> equal;
            case UNEQUAL -> equal instanceof Not not ? not.of() : new Not(equal);
            default -> refused(Beyond.ORDER_OF_TEXTS);
        };
    }

    private static Condition chosen(Known question, String code) throws NotHeld {
        if (question.choices().isEmpty()) {
            throw new NotHeld(Beyond.WORDS);
        }
        return Compared.is(question, code);
    }

    /** A text is compared as a text: only whether it is the same can be said of numbers, and of the codes of a scale. */
    private static Condition number(Known question, Operator operator, Term with, String written) throws NotHeld {
        if (with instanceof Term.Text) {
            turned(operator, new All(List.of()));
        }
        String value = question.choices().getOrDefault(written, written);
        if (!question.choices().isEmpty() && !question.choices().containsKey(written)) {
            throw new NotHeld(Beyond.ANOTHER_CHOICE);
        }
        BigDecimal number = Numbers.parse(value).orElseThrow(() -> new NotHeld(Beyond.NUMBER_WITH_TEXT));
        Condition compared = Compared.number(question, operator, number);
        boolean emptyToo = number.signum() == 0 && (operator == Operator.LESS || operator == Operator.AT_MOST);
        return emptyToo ? new AnyOf(List.of(compared, new Not(new Answered(question.id())))) : compared;
    }

    @Override
    public Condition compared(String name, Operator operator, String other) throws NotHeld {
        Ref a = names.of(name);
        Ref b = names.of(other);
        if (!a.known().isNumber() || !b.known().isNumber() || a.ticked() != null || b.ticked() != null) {
            throw new NotHeld(Beyond.TWO_ANSWERS);
        }
        return ordered(a.known(), operator, b.known());
    }

    /** Two numbers, either of which may be missing: nothing equals nothing, and is less than 0 where texts are compared. */
    private static Condition ordered(Known a, Operator operator, Known b) throws NotHeld {
        Condition noA = new Not(new Answered(a.id()));
        Condition noB = new Not(new Answered(b.id()));
        Condition neither = new All(List.of(noA, noB));
        Condition aIsZero = new All(List.of(noB, Compared.number(a, Operator.EQUAL, BigDecimal.ZERO)));
        Condition bIsZero = new All(List.of(noA, Compared.number(b, Operator.EQUAL, BigDecimal.ZERO)));
        return switch (operator) {
            case GREATER -> Compared.order(a, operator, b);
            case LESS -> new AnyOf(List.of(Compared.order(a, operator, b), bIsZero));
            case AT_MOST -> new AnyOf(List.of(Compared.order(a, operator, b), neither, aIsZero, bIsZero));
            case AT_LEAST -> new AnyOf(List.of(Compared.order(a, operator, b), neither, aIsZero));
            case EQUAL -> new AnyOf(List.of(neither, same(a, b)));
            case UNEQUAL -> new Not(new AnyOf(List.of(neither, same(a, b))));
        };
    }

    private static Condition same(Known a, Known b) throws NotHeld {
        return new All(List.of(Compared.order(a, Operator.AT_LEAST, b), Compared.order(a, Operator.AT_MOST, b)));
    }

    @Override
    public Condition alone(String name) throws NotHeld {
        Ref ref = names.of(name);
        if (ref.ticked() == null
                && !ref.known().choices().isEmpty()
                && !ref.known().isNumber()) {
            return new Answered(ref.known().id());
        }
        return ref.ticked() != null ? ref.answered() : refused(Beyond.YES_OR_NO);
    }

    @Override
    public Condition called(Term.Call call) throws NotHeld {
        if (call.function().equals("is_empty") && call.parts().size() == 1) {
            return new Not(answered(call.parts().get(0)));
        }
        return call.function().equals("count")
                ? sized(call, Operator.AT_LEAST, BigDecimal.ONE)
                : refused(Beyond.FUNCTION, call.function());
    }

    private Condition answered(Term term) throws NotHeld {
        if (!(term instanceof Term.Name name)) {
            throw new NotHeld(Beyond.EMPTINESS);
        }
        return names.of(name.name()).answered();
    }

    @Override
    public Condition sized(Term.Call call, Operator operator, BigDecimal with) throws NotHeld {
        if (call.function().equals("strlen") && call.parts().size() == 1 && with.signum() == 0) {
            Condition some = answered(call.parts().get(0));
            return switch (operator) {
                case GREATER, UNEQUAL -> some;
                case EQUAL -> new Not(some);
                default -> refused(Beyond.LENGTH);
            };
        }
        if (!call.function().equals("count")) {
            throw new NotHeld(Beyond.FUNCTION, call.function());
        }
        List<Condition> each = new ArrayList<>();
        for (Term part : call.parts()) {
            each.add(answered(part));
        }
        return Counted.of(each, operator, with.doubleValue());
    }

    /** Without a number where the answer is missing: the program's sums and products have none either. */
    @Override
    public Formula number(String name, boolean added) throws NotHeld {
        Ref ref = names.of(name);
        if (!ref.known().isNumber() || ref.ticked() != null) {
            throw new NotHeld(Beyond.NOT_ANSWERED_WITH_NUMBER);
        }
        return new Formula.Value(ref.known().id(), null);
    }

    @Override
    public Formula number(Term.Call call, Sentences sentences) throws NotHeld {
        if (call.function().equals("if") && call.parts().size() == 3) {
            return new Formula.When(
                    sentences.condition(call.parts().get(0)),
                    sentences.formula(call.parts().get(1), false),
                    sentences.formula(call.parts().get(2), false));
        }
        if (!call.function().equals("sum")) {
            throw new NotHeld(Beyond.FUNCTION, call.function());
        }
        List<Formula> parts = new ArrayList<>();
        for (Term part : call.parts()) {
            parts.add(
                    sentences.formula(part, true) instanceof Formula.Value value
                            ? new Formula.Value(value.question(), BigDecimal.ZERO)
                            : sentences.formula(part, true));
        }
        return new Formula.Sum(parts);
    }

    private static Condition refused(Beyond what, String... values) throws NotHeld {
        throw new NotHeld(what, values);
    }
}

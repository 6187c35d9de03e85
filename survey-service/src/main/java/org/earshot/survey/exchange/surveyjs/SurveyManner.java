package org.earshot.survey.exchange.surveyjs;

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
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.value.Numbers;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Compared;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.Manner;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Operator;
import org.earshot.survey.exchange.expression.Sentences;
import org.earshot.survey.exchange.expression.Spelling;
import org.earshot.survey.exchange.expression.Term;

/**
 * What SurveyJS's expressions mean, after its grammar and {@code OperandMaker}: texts are equal in any case, an answer that is not there
 * is neither more nor less than anything, and counts 0 in a sum.
 */
final class SurveyManner implements Manner {
    private static final String LENGTH = ".length";
    private static final Set<String> AMONG =
            Set.of("contains", "contain", "*=", "notcontains", "notcontain", "anyof", "allof", "noneof");
    private static final Spelling SPELLING = new Spelling(
            Map.ofEntries(
                    Map.entry("=", Operator.EQUAL),
                    Map.entry("==", Operator.EQUAL),
                    Map.entry("equal", Operator.EQUAL),
                    Map.entry("!=", Operator.UNEQUAL),
                    Map.entry("<>", Operator.UNEQUAL),
                    Map.entry("notequal", Operator.UNEQUAL),
                    Map.entry("<", Operator.LESS),
                    Map.entry("less", Operator.LESS),
                    Map.entry("<=", Operator.AT_MOST),
                    Map.entry("lessorequal", Operator.AT_MOST),
                    Map.entry(">", Operator.GREATER),
                    Map.entry("greater", Operator.GREATER),
                    Map.entry(">=", Operator.AT_LEAST),
                    Map.entry("greaterorequal", Operator.AT_LEAST)),
            AMONG,
            Set.of("empty", "notempty"),
            true);

    private final KnownNames known;

    SurveyManner(KnownNames known) {
        this.known = known;
    }

    @Override
    public Spelling spelling() {
        return SPELLING;
    }

    @Override
    public Condition compared(String name, Operator operator, Term with) throws NotHeld {
        Known question = known.of(name);
        if (with instanceof Term.Text text && text.text().isEmpty()) {
            return Compared.emptiness(question, operator);
        }
        if (question.isSeveral()) {
            return with instanceof Term.Listed list
                    ? turned(operator, ChosenAmong.only(question, list))
                    : refused(Beyond.SEVERAL_WITH_ONE);
        }
        if (question.isNumber()) {
            return Compared.number(question, operator, number(question, with));
        }
        if (with instanceof Term.Amount amount && !question.numbers().isEmpty()) {
            return Compared.choiceAsNumber(question, operator, amount.number().doubleValue());
        }
        return turned(operator, ChosenAmong.chosen(question, ChosenAmong.written(with)::equalsIgnoreCase));
    }

    private static Condition turned(Operator operator, Condition equal) throws NotHeld {
        return switch (operator) {
            case EQUAL -> equal;
            case UNEQUAL -> new Not(equal);
            default -> refused(Beyond.ORDER_OF_TEXTS);
        };
    }

    private static BigDecimal number(Known question, Term with) throws NotHeld {
        String written = ChosenAmong.written(with);
        String value = question.choices().getOrDefault(written, written);
        return Numbers.parse(value).orElseThrow(() -> new NotHeld(Beyond.NUMBER_WITH_TEXT));
    }

    @Override
    public Condition compared(String name, Operator operator, String other) throws NotHeld {
        Known a = known.of(name);
        Known b = known.of(other);
        if (!Compared.haveOrder(a, b)) {
            throw new NotHeld(Beyond.TWO_ANSWERS);
        }
        Condition order = Compared.order(a, operator, b);
        boolean inclusive = operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
        return inclusive
                ? new AnyOf(
                        List.of(order, new All(List.of(new Not(new Answered(a.id())), new Not(new Answered(b.id()))))))
                : order;
    }

    @Override
    public Condition alone(String name) throws NotHeld {
        Known question = known.of(name);
        if (question.isNumber()) {
            throw new NotHeld(Beyond.YES_OR_NO);
        }
        return question.question() instanceof YesNo && question.choices().containsKey("true")
                ? Compared.is(question, "true")
                : new Answered(question.id());
    }

    @Override
    public Condition called(Term.Call call) throws NotHeld {
        if (call.parts().isEmpty() || !(call.parts().get(0) instanceof Term.Name name)) {
            throw new NotHeld(Beyond.FUNCTION, call.function());
        }
        Known question = known.of(name.name());
        return switch (call.function()) {
            case "empty" -> new Not(new Answered(question.id()));
            case "notempty" -> new Answered(question.id());
            case "contains", "contain", "*=" -> ChosenAmong.contains(question, second(call));
            case "notcontains", "notcontain" -> new Not(ChosenAmong.contains(question, second(call)));
            case "anyof" -> ChosenAmong.anyOf(question, second(call));
            case "noneof" -> new Not(ChosenAmong.anyOf(question, second(call)));
            case "allof" ->
                question.isSeveral() ? ChosenAmong.contains(question, second(call)) : refused(Beyond.ALL_OF_ONE);
            default -> refused(Beyond.FUNCTION, call.function());
        };
    }

    private static Term second(Term.Call call) throws NotHeld {
        if (call.parts().size() != 2 || call.parts().get(1).names().findAny().isPresent()) {
            throw new NotHeld(Beyond.CHOICES_NOT_WRITTEN);
        }
        return call.parts().get(1);
    }

    @Override
    public Condition sized(Term.Call call, Operator operator, BigDecimal with) throws NotHeld {
        throw new NotHeld(Beyond.FUNCTION_COMPARED);
    }

    @Override
    public Formula number(String name, boolean added) throws NotHeld {
        Optional<String> rounds = name.endsWith(LENGTH)
                ? known.repeat(name.substring(0, name.length() - LENGTH.length()))
                : Optional.empty();
        if (rounds.isPresent()) {
            return new Formula.Rounds(rounds.get());
        }
        Known question = known.of(name);
        if (!question.isNumber()) {
            throw new NotHeld(Beyond.NOT_ANSWERED_WITH_NUMBER);
        }
        return new Formula.Value(question.id(), added ? BigDecimal.ZERO : null);
    }

    @Override
    public Formula number(Term.Call call, Sentences sentences) throws NotHeld {
        if (call.function().equals("iif") && call.parts().size() == 3) {
            return new Formula.When(
                    sentences.condition(call.parts().get(0)),
                    sentences.formula(call.parts().get(1), false),
                    sentences.formula(call.parts().get(2), false));
        }
        if (call.function().equals("suminarray")) {
            return total(call);
        }
        if (!call.function().equals("sum")) {
            throw new NotHeld(Beyond.FUNCTION, call.function());
        }
        List<Formula> parts = new ArrayList<>();
        for (Term part : call.parts()) {
            parts.add(sentences.formula(part, true));
        }
        return new Formula.Sum(parts);
    }

    /** {@code sumInArray({children}, 'age')}: over all rounds. */
    private Formula total(Term.Call call) throws NotHeld {
        if (call.parts().size() == 2
                && call.parts().get(0) instanceof Term.Name panel
                && call.parts().get(1) instanceof Term.Text name) {
            return known.repeated(panel.name(), name.text())
                    .<Formula>map(Formula.Total::new)
                    .orElseThrow(() -> new NotHeld(Beyond.UNKNOWN_PANEL));
        }
        throw new NotHeld(Beyond.SOME_ROUNDS);
    }

    private static Condition refused(Beyond what, String... values) throws NotHeld {
        throw new NotHeld(what, values);
    }
}

package org.earshot.survey.studio.formula;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Question;
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
import org.earshot.survey.studio.formula.WrongFormula.Reason;

/** What the names of a line mean: questions and scores by their ids, choices by theirs, yes and no by these words. */
final class FormulaManner implements Manner {
    private static final Spelling SPELLING = new Spelling(
            Map.of(
                    "=", Operator.EQUAL,
                    "==", Operator.EQUAL,
                    "!=", Operator.UNEQUAL,
                    "<>", Operator.UNEQUAL,
                    "<", Operator.LESS,
                    "<=", Operator.AT_MOST,
                    ">", Operator.GREATER,
                    ">=", Operator.AT_LEAST),
            Set.of(),
            Set.of(),
            true);
    private static final Map<String, String> FLAGS =
            Map.of("yes", "true", "no", "false", "true", "true", "false", "false");
    private static final String OR_ELSE = "|";

    private final Map<String, Known> earlier = new LinkedHashMap<>();
    private final Set<String> scores;

    FormulaManner(List<Question> earlier, List<String> scores) {
        this.scores = new LinkedHashSet<>(scores);
        earlier.forEach(question -> {
            Map<String, String> choices = new LinkedHashMap<>();
            question.choices().forEach(choice -> choices.put(choice.id(), choice.id()));
            this.earlier.put(question.id(), new Known(question.id(), question, choices.isEmpty() ? FLAGS : choices));
        });
    }

    /** Something that is named, and cannot be there. */
    static final class Misnamed extends NotHeld {
        private static final long serialVersionUID = 1;

        private final Reason reason;
        private final String name;

        Misnamed(Reason reason, String name) {
            super(Beyond.UNKNOWN_QUESTION, name);
            this.reason = reason;
            this.name = name;
        }

        Reason reason() {
            return reason;
        }

        String name() {
            return name;
        }
    }

    /** Whether a question or score has this id. */
    boolean names(String id) {
        return earlier.containsKey(id) || scores.contains(id);
    }

    @Override
    public Spelling spelling() {
        return SPELLING;
    }

    private Known question(String name) throws NotHeld {
        Known known = earlier.get(name);
        if (known == null) {
            throw new Misnamed(Reason.UNKNOWN, name);
        }
        return known;
    }

    @Override
    public Formula number(String name, boolean added) throws NotHeld {
        int bar = name.indexOf(OR_ELSE);
        String id = bar < 0 ? name : name.substring(0, bar).strip();
        if (!scores.contains(id) && !question(id).isNumber()) {
            throw new Misnamed(Reason.NO_NUMBER, id);
        }
        return new Formula.Value(
                id, bar < 0 ? null : orElse(name.substring(bar + 1).strip()));
    }

    private static BigDecimal orElse(String written) throws NotHeld {
        return Numbers.parse(written).orElseThrow(() -> new Misnamed(Reason.UNREADABLE, written));
    }

    @Override
    public Formula number(Term.Call call, Sentences sentences) throws NotHeld {
        List<Term> parts = call.parts();
        if (call.function().equals("count") && parts.size() == 1 && parts.get(0) instanceof Term.Name name) {
            return new Formula.Chosen(question(name.name()).id());
        }
        if (call.function().equals("if") && parts.size() == 3) {
            return new Formula.When(
                    sentences.condition(parts.get(0)),
                    sentences.formula(parts.get(1), false),
                    sentences.formula(parts.get(2), false));
        }
        throw new Misnamed(Reason.FUNCTION, call.function());
    }

    @Override
    public Condition compared(String name, Operator operator, Term with) throws NotHeld {
        Known question = question(name);
        if (question.isNumber()) {
            if (!(with instanceof Term.Amount amount)) {
                throw new Misnamed(Reason.NO_NUMBER, written(with));
            }
            return Compared.number(question, operator, amount.number());
        }
        String choice = written(with);
        if (!question.choices().containsKey(choice)) {
            throw new Misnamed(Reason.ANSWER, choice);
        }
        return switch (operator) {
            case EQUAL -> Compared.is(question, choice);
            case UNEQUAL -> new Condition.Not(Compared.is(question, choice));
            default -> throw new Misnamed(Reason.NO_NUMBER, name);
        };
    }

    private static String written(Term term) throws NotHeld {
        if (term instanceof Term.Text text) {
            return text.text();
        }
        if (term instanceof Term.Truth truth) {
            return String.valueOf(truth.holds());
        }
        if (term instanceof Term.Amount amount) {
            return amount.number().toPlainString();
        }
        throw new NotHeld(Beyond.SEVERAL);
    }

    @Override
    public Condition compared(String name, Operator operator, String other) throws NotHeld {
        return Compared.order(question(name), operator, question(other));
    }

    @Override
    public Condition alone(String name) throws NotHeld {
        Known question = question(name);
        if (question.isChosen() && question.choices().containsKey("true")) {
            return Compared.is(question, "true");
        }
        throw new Misnamed(Reason.ANSWER, name);
    }

    @Override
    public Condition called(Term.Call call) throws NotHeld {
        if (call.function().equals("answered")
                && call.parts().size() == 1
                && call.parts().get(0) instanceof Term.Name name) {
            return new Condition.Answered(question(name.name()).id());
        }
        throw new Misnamed(Reason.FUNCTION, call.function());
    }

    @Override
    public Condition sized(Term.Call call, Operator operator, BigDecimal with) throws NotHeld {
        throw new Misnamed(Reason.FUNCTION, call.function());
    }
}

package org.earshot.contracts.engine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.NumericRange;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.value.Numbers;

/** Every condition looks at an earlier question, and for something that can be answered there. */
final class ConditionRules {
    private final Instrument instrument;
    private final Findings findings;
    private final Map<String, Integer> places = new HashMap<>();

    ConditionRules(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.findings = findings;
        for (int i = 0; i < instrument.questions().size(); i++) {
            places.putIfAbsent(instrument.questions().get(i).id(), i);
        }
    }

    void check() {
        for (int i = 0; i < instrument.questions().size(); i++) {
            Condition condition = instrument.questions().get(i).asking().showWhen();
            if (condition != null) {
                String pointer = "/questions/" + i + "/asking/showWhen";
                long size = condition.tree().count();
                findings.atMost(InstrumentCheck.MAX_CONDITIONS, (int) size, pointer, "conditions");
                if (size <= InstrumentCheck.MAX_CONDITIONS) {
                    condition(condition, i, pointer);
                }
            }
        }
    }

    private void condition(Condition condition, int place, String pointer) {
        List<Condition> parts = condition.parts();
        for (int i = 0; i < parts.size(); i++) {
            condition(parts.get(i), place, pointer + (condition instanceof Condition.Not ? "/of" : "/of/" + i));
        }
        if (condition instanceof Condition.Is is) {
            earlier(is.question(), place, pointer).ifPresent(q -> value(q, is.value(), pointer));
        }
        if (condition instanceof Condition.AtLeast least) {
            earlier(least.question(), place, pointer).ifPresent(q -> number(q, least.value(), true, pointer));
        }
        if (condition instanceof Condition.AtMost most) {
            earlier(most.question(), place, pointer).ifPresent(q -> number(q, most.value(), false, pointer));
        }
        if (condition instanceof Condition.Answered answered) {
            earlier(answered.question(), place, pointer);
        }
    }

    private Optional<Question> earlier(String id, int place, String pointer) {
        Integer referred = places.get(id);
        if (referred == null) {
            reference(pointer, "unknown-question", "the instrument has no question of this id");
        } else if (referred == place) {
            reference(pointer, "self-reference", "the question's condition looks at its own answer");
        } else if (referred > place) {
            reference(pointer, "forward-reference", "the condition looks at a question that is asked later");
        } else {
            return Optional.of(instrument.questions().get(referred));
        }
        return Optional.empty();
    }

    private void reference(String pointer, String code, String detail) {
        findings.error(pointer + "/question", code, detail, "Name a question that is asked before this one.");
    }

    private void value(Question question, String value, String pointer) {
        if (writings(value).noneMatch(answer -> question.faultIn(answer).isEmpty())) {
            impossible(pointer, question);
        }
    }

    /** The answers that a condition writes as {@code value}. */
    static Stream<Answer> writings(String value) {
        Stream<Answer> texts = Stream.of(new Answer.Text(value), new Answer.Many(List.of(value)));
        Stream<Answer> flags = Stream.of(true, false).map(Answer.Flag::new);
        Stream<Answer> amounts = Numbers.parse(value).stream().map(Answer.Amount::new);
        return Stream.of(texts, flags, amounts).flatMap(s -> s).filter(answer -> answer.includes(value));
    }

    private void number(Question question, BigDecimal value, boolean least, String pointer) {
        Optional<NumericRange> range = question.range();
        if (range.isEmpty()) {
            findings.error(
                    pointer + "/question",
                    "not-a-number-question",
                    "the question " + question.id() + " is not answered with a number",
                    "Look at a rating or a number question.");
            return;
        }
        boolean possible = least
                ? value.compareTo(range.get().max()) <= 0
                : value.compareTo(range.get().min()) >= 0;
        if (!possible) {
            impossible(pointer, question);
        }
    }

    private void impossible(String pointer, Question question) {
        findings.error(
                pointer + "/value",
                "impossible-value",
                "nobody can answer this to the question " + question.id(),
                "Use the id of one of its choices, true or false, or a number within its range.");
    }
}

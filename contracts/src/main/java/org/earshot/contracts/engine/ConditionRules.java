package org.earshot.contracts.engine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.NumericRange;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.value.Numbers;

/** Every condition, constraint and formula looks at earlier questions or scores of them, and for something that can be answered there. */
final class ConditionRules {
    private final Instrument instrument;
    private final Findings findings;
    private final Map<String, Integer> places = new HashMap<>();

    ConditionRules(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.findings = findings;
        for (int i = 0; i < instrument.questions().size(); i++) {
            int place = i;
            instrument.questions().get(i).asked().forEach(asked -> places.putIfAbsent(asked.id(), place));
        }
    }

    void check() {
        for (int i = 0; i < instrument.questions().size(); i++) {
            Question question = instrument.questions().get(i);
            String pointer = "/questions/" + i;
            Condition condition = question.asking().showWhen();
            if (condition != null) {
                sized(condition, i, pointer + "/asking/showWhen");
            }
            List<Constraint> constraints = question.asking().constraints();
            for (int c = 0; c < constraints.size(); c++) {
                // The answer itself is there when a constraint is looked at.
                sized(constraints.get(c).must(), i + 1, pointer + "/asking/constraints/" + c + "/must");
            }
            if (question instanceof Calculated calculated) {
                formula(calculated.formula(), i, pointer + "/formula");
            }
        }
        for (int i = 0; i < instrument.repeats().size(); i++) {
            repeat(instrument.repeats().get(i), "/repeats/" + i);
        }
    }

    /** What decides how often it is gone through is known before its first question. */
    private void repeat(Repeat repeat, String pointer) {
        int place = begins(repeat);
        Condition condition = repeat.showWhen();
        if (condition != null) {
            sized(condition, place, pointer + "/showWhen");
        }
        String count = repeat.count();
        if (count != null) {
            numbers(count, "/count", place, pointer);
        }
    }

    private int begins(Repeat repeat) {
        return repeat.questions().stream().mapToInt(id -> placeOf(id)).min().orElse(0);
    }

    private int placeOf(String id) {
        return IntStream.range(0, instrument.questions().size())
                .filter(i -> instrument.questions().get(i).id().equals(id))
                .findFirst()
                .orElse(0);
    }

    private void sized(Condition condition, int place, String pointer) {
        long size = condition.tree().count();
        findings.atMost(InstrumentCheck.MAX_CONDITIONS, (int) size, pointer, "conditions");
        if (size <= InstrumentCheck.MAX_CONDITIONS) {
            condition(condition, place, pointer);
        }
    }

    private void formula(Formula formula, int place, String pointer) {
        long size = formula.tree().count();
        findings.atMost(InstrumentCheck.MAX_CONDITIONS, (int) size, pointer, "formulas");
        if (size <= InstrumentCheck.MAX_CONDITIONS) {
            part(formula, place, pointer);
        }
    }

    private void part(Formula formula, int place, String pointer) {
        List<Formula> parts = formula.parts();
        for (int i = 0; i < parts.size(); i++) {
            part(parts.get(i), place, pointer + "/" + formula.member(i));
        }
        if (formula instanceof Formula.Value value) {
            numbers(value.question(), place, pointer);
        } else if (formula instanceof Formula.Chosen chosen) {
            earlier(chosen.question(), place, pointer);
        } else if (formula instanceof Formula.When when) {
            sized(when.condition(), place, pointer + "/condition");
        } else if (formula instanceof Formula.Total total) {
            numbers(total.question(), place, pointer);
        } else if (formula instanceof Formula.Rounds rounds) {
            gone(rounds.repeat(), place, pointer);
        }
    }

    private void gone(String id, int place, String pointer) {
        Optional<Repeat> repeat = instrument.repeat(id);
        if (repeat.isEmpty()) {
            findings.error(
                    pointer + "/repeat",
                    "unknown-repeat",
                    "the instrument has no repeat of this id",
                    "Name one of its repeats.");
        } else if (repeat.get().questions().stream().anyMatch(q -> placeOf(q) >= place)) {
            findings.error(
                    pointer + "/repeat",
                    "forward-reference",
                    "it counts rounds that come later",
                    "Name a repeat that is over before this question.");
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
            number(least.question(), least.value(), true, place, pointer);
        }
        if (condition instanceof Condition.AtMost most) {
            number(most.question(), most.value(), false, place, pointer);
        }
        if (condition instanceof Condition.Answered answered) {
            earlier(answered.question(), place, pointer);
        }
        if (condition instanceof Condition.NotBelow notBelow) {
            earlier(notBelow.question(), place, pointer);
            earlier(notBelow.other(), place, pointer);
        }
        if (condition instanceof Condition.Several several && (several.count() < 1 || several.count() > parts.size())) {
            findings.error(
                    pointer + "/count",
                    "bad-count",
                    "so many conditions hold always, or never",
                    "Choose 1 to " + Math.max(1, parts.size()) + ".",
                    String.valueOf(Math.max(1, parts.size())));
        }
    }

    /** The question, where it is asked before; scores have no question, and are checked for what they add up. */
    private Optional<Question> earlier(String id, int place, String pointer) {
        return earlier(id, "/question", place, pointer);
    }

    private Optional<Question> earlier(String id, String member, int place, String pointer) {
        Integer referred = places.get(id);
        Optional<Score> score = instrument.score(id);
        if (referred == null && score.isPresent()) {
            if (score.get().questions().stream().anyMatch(q -> places.getOrDefault(q, place) >= place)) {
                reference(
                        pointer + member,
                        "forward-reference",
                        "it looks at a score of which a question is asked later");
            }
        } else if (referred == null) {
            reference(pointer + member, "unknown-question", "the instrument has no question or score of this id");
        } else if (referred == place) {
            reference(pointer + member, "self-reference", "the question looks at its own answer");
        } else if (referred > place) {
            reference(pointer + member, "forward-reference", "it looks at a question that is asked later");
        } else {
            return instrument.question(id);
        }
        return Optional.empty();
    }

    private void reference(String pointer, String code, String detail) {
        findings.error(pointer, code, detail, "Name a question that is asked before this one.");
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

    /** A question that is answered with a number, a calculated one, or a score. */
    private Optional<Question> numbers(String id, int place, String pointer) {
        return numbers(id, "/question", place, pointer);
    }

    private Optional<Question> numbers(String id, String member, int place, String pointer) {
        Optional<Question> question = earlier(id, member, place, pointer);
        if (question.isPresent() && question.get().range().isEmpty() && !(question.get() instanceof Calculated)) {
            findings.error(
                    pointer + member,
                    "not-a-number-question",
                    "the question " + id + " is not answered with a number",
                    "Look at a rating, a scale, a number question, a calculated one or a score.",
                    id);
            return Optional.empty();
        }
        return question;
    }

    private void number(String id, BigDecimal value, boolean least, int place, String pointer) {
        Optional<NumericRange> range = numbers(id, place, pointer).flatMap(Question::range);
        boolean possible = range.map(
                        numbers -> least ? value.compareTo(numbers.max()) <= 0 : value.compareTo(numbers.min()) >= 0)
                .orElse(true);
        if (!possible) {
            instrument.question(id).ifPresent(question -> impossible(pointer, question));
        }
    }

    private void impossible(String pointer, Question question) {
        findings.error(
                pointer + "/value",
                "impossible-value",
                "nobody can answer this to the question " + question.id(),
                "Use the id of one of its choices, true or false, or a number within its range.",
                question.id());
    }
}

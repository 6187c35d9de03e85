package org.earshot.contracts.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;

/**
 * Whether some way of answering shows each question. Tries every combination of answers that could make a difference to
 * the conditions involved; where these are too many, it says nothing.
 */
final class Reachability {
    /** Most questions that are looked at, over all combinations, so that a check ends within a moment. */
    private static final int MAX_EFFORT = 50_000;

    private static final int MAX_EFFORT_FOR_ONE = MAX_EFFORT / 10;

    private final Instrument part;
    private final Question target;
    private int effort;

    private Reachability(Instrument part, Question target) {
        this.part = part;
        this.target = target;
    }

    static void check(Instrument instrument, Findings findings) {
        List<Question> questions = instrument.questions();
        int effort = 0;
        for (int i = 0; i < questions.size() && effort < MAX_EFFORT; i++) {
            if (questions.get(i).asking().showWhen() == null) {
                continue;
            }
            Optional<Question> target = questions.get(i).asked().findFirst();
            if (target.isEmpty()) {
                continue;
            }
            Reachability reachability = new Reachability(involved(instrument, target.get()), target.get());
            if (!reachability.isUnsure() && !reachability.couldBeShown(Answers.NONE, 0)) {
                findings.warning(
                        "/questions/" + i + "/asking/showWhen",
                        "unreachable-question",
                        "no way of answering the questions before shows this one",
                        "Correct the condition, or remove the question.");
            }
            effort += reachability.effort;
        }
    }

    /** Figures over rounds, or of numbers with many answers each: no few of them tell all that may come out. */
    private boolean isUnsure() {
        if (part.asked().stream().anyMatch(Formulas::overRounds)) {
            return true;
        }
        boolean figures = part.asked().stream()
                .anyMatch(q -> q instanceof Calculated
                        || Stream.ofNullable(q.asking().showWhen())
                                .flatMap(Condition::questions)
                                .anyMatch(id -> part.question(id).isEmpty()));
        return figures
                && part.asked().stream().anyMatch(q -> q.range()
                        .filter(range -> !TellingAnswers.isSmall(q, range))
                        .isPresent());
    }

    /** The question with those that its condition depends on, directly or not, in the order asked. */
    private static Instrument involved(Instrument instrument, Question target) {
        Set<String> found = new LinkedHashSet<>();
        collect(instrument, target, found);
        List<Question> inOrder =
                instrument.asked().stream().filter(q -> found.contains(q.id())).toList();
        return new Instrument(instrument.title(), instrument.languages(), null, null, inOrder, instrument.scores());
    }

    private static void collect(Instrument instrument, Question question, Set<String> found) {
        Condition condition = question.asking().showWhen();
        if (found.add(question.id())) {
            Stream.concat(condition == null ? Stream.of() : condition.questions(), Formulas.questions(question))
                    .flatMap(id -> addedUp(instrument, id))
                    .flatMap(id -> instrument.question(id).stream())
                    .forEach(q -> collect(instrument, q, found));
        }
    }

    /** A score stands for the questions that it adds up. */
    private static Stream<String> addedUp(Instrument instrument, String id) {
        return instrument.question(id).isPresent()
                ? Stream.of(id)
                : instrument.score(id).stream().flatMap(score -> score.questions().stream());
    }

    private boolean couldBeShown(Answers answers, int place) {
        Question next = part.questions().get(place);
        if (next.id().equals(target.id())) {
            effort += part.questions().size();
            return effort > MAX_EFFORT_FOR_ONE || Journey.of(part, answers).shows(target.id());
        }
        return TellingAnswers.to(next, part).anyMatch(answer -> couldBeShown(with(answers, next, answer), place + 1));
    }

    private static Answers with(Answers answers, Question question, Optional<Answer> answer) {
        return answer.map(a -> answers.with(question.id(), a)).orElse(answers);
    }
}

package org.earshot.contracts.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;

/**
 * Whether some way of answering shows each question. Tries every combination of answers that could make a difference to
 * the conditions involved; where these are too many, it says nothing.
 */
final class Reachability {
    /** Most combinations tried for one question, so that a check ends within a moment. */
    private static final int MAX_TRIES = 2000;

    private final Instrument part;
    private final Question target;
    private int tries;

    private Reachability(Instrument part, Question target) {
        this.part = part;
        this.target = target;
    }

    static void check(Instrument instrument, Findings findings) {
        List<Question> questions = instrument.questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (question.asking().showWhen() != null && !reachable(instrument, question)) {
                findings.warning(
                        "/questions/" + i + "/asking/showWhen",
                        "unreachable-question",
                        "no way of answering the questions before shows this one",
                        "Correct the condition, or remove the question.");
            }
        }
    }

    private static boolean reachable(Instrument instrument, Question target) {
        return new Reachability(involved(instrument, target), target).couldBeShown(Answers.NONE, 0);
    }

    /** The question with those that its condition depends on, directly or not, in the order asked. */
    private static Instrument involved(Instrument instrument, Question target) {
        Set<String> found = new LinkedHashSet<>();
        collect(instrument, target, found);
        List<Question> inOrder = instrument.questions().stream()
                .filter(q -> found.contains(q.id()))
                .toList();
        return new Instrument(instrument.title(), instrument.languages(), null, null, inOrder, List.of());
    }

    private static void collect(Instrument instrument, Question question, Set<String> found) {
        Condition condition = question.asking().showWhen();
        if (found.add(question.id()) && condition != null) {
            condition
                    .questions()
                    .flatMap(id -> instrument.question(id).stream())
                    .forEach(q -> collect(instrument, q, found));
        }
    }

    private boolean couldBeShown(Answers answers, int place) {
        Question next = part.questions().get(place);
        if (next.id().equals(target.id())) {
            tries++;
            return tries > MAX_TRIES || Journey.of(part, answers).shows(target.id());
        }
        return TellingAnswers.to(next, part).anyMatch(answer -> couldBeShown(with(answers, next, answer), place + 1));
    }

    private static Answers with(Answers answers, Question question, Optional<Answer> answer) {
        return answer.map(a -> answers.with(question.id(), a)).orElse(answers);
    }
}

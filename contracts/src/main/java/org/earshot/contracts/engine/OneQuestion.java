package org.earshot.contracts.engine;

import java.util.List;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.NumericRange;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.YesNo;

/** Checks a condition that stands outside of an instrument and looks at one of its questions. */
public final class OneQuestion {
    private final Question question;
    private final Findings findings = new Findings();

    private OneQuestion(Question question) {
        this.question = question;
    }

    /**
     * What keeps {@code condition} from coming true by an answer to {@code question}, each with a pointer below
     * {@code pointer}; empty when it is fine. Free texts and dates cannot be looked at: nobody can list what people write.
     */
    public static List<Finding> check(Condition condition, Question question, String pointer) {
        OneQuestion check = new OneQuestion(question);
        long size = condition.tree().count();
        check.findings.atMost(InstrumentCheck.MAX_CONDITIONS, (int) size, pointer, "conditions");
        if (size <= InstrumentCheck.MAX_CONDITIONS) {
            check.look(condition, pointer);
        }
        return check.findings.all();
    }

    private void look(Condition condition, String pointer) {
        List<Condition> parts = condition.parts();
        for (int i = 0; i < parts.size(); i++) {
            look(parts.get(i), pointer + "/of/" + i);
        }
        if (condition instanceof Condition.All || condition instanceof Condition.AnyOf) {
            if (parts.isEmpty()) {
                findings.error(pointer + "/of", "empty", "no answer is named", "Name at least one answer.");
            }
        } else if (condition instanceof Condition.Is
                || condition instanceof Condition.AtLeast
                || condition instanceof Condition.AtMost) {
            answer(condition, pointer);
        } else {
            findings.error(
                    pointer + "/type",
                    "not-an-answer",
                    "a skip would satisfy it, or any answer",
                    "Name answers with is, atLeast and atMost, joined by any and all.");
        }
    }

    private void answer(Condition condition, String pointer) {
        if (!condition.questions().allMatch(question.id()::equals)) {
            findings.error(
                    pointer + "/question",
                    "another-question",
                    "it looks at another question than " + question.id(),
                    "Name the same question everywhere.");
        } else if (!possible(condition)) {
            findings.error(
                    pointer + "/value",
                    "impossible-value",
                    "nobody can answer this to the question " + question.id(),
                    "Use the id of one of its choices, true or false, or a number within its range.");
        }
    }

    private boolean possible(Condition condition) {
        if (condition instanceof Condition.AtLeast least) {
            return question.range()
                    .map(NumericRange::max)
                    .filter(max -> least.value().compareTo(max) <= 0)
                    .isPresent();
        }
        if (condition instanceof Condition.AtMost most) {
            return question.range()
                    .map(NumericRange::min)
                    .filter(min -> most.value().compareTo(min) >= 0)
                    .isPresent();
        }
        boolean listed = !question.choices().isEmpty() || question.range().isPresent() || question instanceof YesNo;
        return listed
                && condition instanceof Condition.Is is
                && ConditionRules.writings(is.value())
                        .anyMatch(answer -> question.faultIn(answer).isEmpty());
    }
}

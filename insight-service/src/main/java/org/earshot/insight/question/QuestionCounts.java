package org.earshot.insight.question;

import java.math.BigDecimal;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;

/**
 * People and a question, or a change of their number.
 *
 * @param shown who met the question
 * @param leftOpen of these, who left it
 * @param ratherNotSay of these, who would rather not say
 * @param other who chose "other, please say"
 * @param lowest who answered with the lowest point of its scale
 * @param highest who answered with the highest
 * @param run who answered every question of the run that begins here
 * @param alike of these, who gave all of them the same answer
 */
public record QuestionCounts(
        long shown, long leftOpen, long ratherNotSay, long other, long lowest, long highest, long run, long alike) {
    /** Nobody, no change. */
    public static final QuestionCounts NONE = new QuestionCounts(0, 0, 0, 0, 0, 0, 0, 0);

    /** Somebody to whom nothing more is to be said. */
    static final QuestionCounts SHOWN = new QuestionCounts(1, 0, 0, 0, 0, 0, 0, 0);

    private static final QuestionCounts LEFT = new QuestionCounts(1, 1, 0, 0, 0, 0, 0, 0);
    private static final QuestionCounts NOT_SAID = new QuestionCounts(1, 0, 1, 0, 0, 0, 0, 0);

    /** Somebody who met a question. A text is never looked into. */
    static QuestionCounts of(Question question, Answer answer) {
        if (!answer.says()) {
            return answer instanceof Answer.RatherNotSay ? NOT_SAID : LEFT;
        }
        long other =
                question.choices().stream().filter(Choice::pleaseSay).anyMatch(choice -> answer.includes(choice.id()))
                        ? 1
                        : 0;
        return new QuestionCounts(1, 0, 0, other, end(question, answer, false), end(question, answer, true), 0, 0);
    }

    /** Somebody who answered a whole run. */
    static QuestionCounts ofRun(boolean allAlike) {
        return new QuestionCounts(0, 0, 0, 0, 0, 0, 1, allAlike ? 1 : 0);
    }

    /** Whether the answers to a question have two ends. */
    static boolean isScale(Question question) {
        return question instanceof Rating || question instanceof Scale;
    }

    private static long end(Question question, Answer answer, boolean high) {
        if (!isScale(question) || !(answer instanceof Answer.Amount amount)) {
            return 0;
        }
        return question.range()
                .map(range -> high ? range.max() : range.min())
                .filter(end -> isEqual(end, amount.value()))
                .map(end -> 1L)
                .orElse(0L);
    }

    private static boolean isEqual(BigDecimal end, BigDecimal value) {
        return end.compareTo(value) == 0;
    }

    /** Who said something. */
    public long answered() {
        return shown - leftOpen - ratherNotSay;
    }

    /** Both together. */
    public QuestionCounts plus(QuestionCounts more) {
        return new QuestionCounts(
                shown + more.shown,
                leftOpen + more.leftOpen,
                ratherNotSay + more.ratherNotSay,
                other + more.other,
                lowest + more.lowest,
                highest + more.highest,
                run + more.run,
                alike + more.alike);
    }

    /** What takes these back. */
    public QuestionCounts negated() {
        return new QuestionCounts(-shown, -leftOpen, -ratherNotSay, -other, -lowest, -highest, -run, -alike);
    }
}

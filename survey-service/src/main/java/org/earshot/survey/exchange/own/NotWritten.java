package org.earshot.survey.exchange.own;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;

/** What of an instrument only its own JSON can say, listed for those who take it along in another format. */
public final class NotWritten {
    private NotWritten() {}

    /** Lists everything, question by question. */
    public static void list(Instrument instrument, Problems problems) {
        Set<String> written = instrument.asked().stream()
                .filter(Question::isPut)
                .map(Question::id)
                .collect(Collectors.toSet());
        for (Question question : instrument.questions()) {
            Where where = Where.pointer(question.id());
            if (!question.isPut()) {
                problems.leaveOut(
                        where,
                        null,
                        "not-asked",
                        "what a link says and what is calculated is left out",
                        "Take the JSON along to keep it.");
            } else if (question instanceof Matrix) {
                problems.note(
                        where,
                        null,
                        "matrix-in-rows",
                        "each row of the matrix is a question of its own there",
                        "Take the JSON along to keep it as one.");
            }
            if (!question.asking().constraints().isEmpty()) {
                problems.leaveOut(
                        where,
                        null,
                        "constraint-not-held",
                        "constraints with words of their own are left out",
                        "Take the JSON along to keep them.");
            }
            Condition showWhen = question.asking().showWhen();
            if (showWhen != null && !isWritten(showWhen, written)) {
                problems.leaveOut(
                        where,
                        null,
                        "condition-not-held",
                        "the condition counts, compares two answers, or looks at a score or at what is not asked there",
                        "Without it the question is shown to everybody.");
            }
        }
    }

    /** Whether a condition looks at questions that are written only, and says nothing that other formats cannot. */
    public static boolean isWritten(Condition condition, Set<String> written) {
        List<Class<? extends Condition>> own = List.of(Condition.Several.class, Condition.NotBelow.class);
        return condition.questions().allMatch(written::contains)
                && condition.tree().noneMatch(part -> own.contains(part.getClass()));
    }
}

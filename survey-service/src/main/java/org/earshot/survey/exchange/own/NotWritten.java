package org.earshot.survey.exchange.own;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;

/**
 * What of an instrument only its own JSON can say, listed for those who take it along in another format.
 *
 * @param also what the format can say of what nobody is asked
 * @param unsaid kinds of conditions that the format cannot say
 */
public record NotWritten(Predicate<Question> also, Set<Class<? extends Condition>> unsaid) {
    public NotWritten {
        unsaid = Set.copyOf(unsaid);
    }

    /** Lists everything, question by question. */
    public void list(Instrument instrument, Problems problems) {
        Set<String> written = instrument.asked().stream()
                .filter(question -> question.isPut() || also.test(question))
                .map(Question::id)
                .collect(Collectors.toSet());
        for (Question question : instrument.questions()) {
            Where where = Where.pointer(question.id());
            if (!question.isPut() && !also.test(question)) {
                problems.leaveOut(where, null, FileFault.NOT_ASKED);
            } else if (question instanceof Matrix) {
                problems.note(where, null, FileFault.MATRIX_IN_ROWS);
            }
            if (!question.asking().constraints().isEmpty()) {
                problems.leaveOut(where, null, FileFault.CONSTRAINT_NOT_WRITTEN);
            }
            Condition showWhen = question.asking().showWhen();
            if (showWhen != null && !isWritten(showWhen, within(instrument, question.id(), written))) {
                problems.leaveOut(where, null, FileFault.CONDITION_NOT_WRITTEN);
            }
        }
    }

    /** Of those that are written, what a question may look at: from outside nobody could say which round of a repeat is meant. */
    public static Set<String> within(Instrument instrument, String question, Set<String> written) {
        if (instrument.repeats().isEmpty()) {
            return written;
        }
        Optional<Repeat> around = instrument.repeatOf(question);
        return written.stream()
                .filter(id -> instrument.repeatOf(id).equals(around)
                        || instrument.repeatOf(id).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether a condition looks at questions that are written only, and says nothing that the format cannot. */
    public boolean isWritten(Condition condition, Set<String> written) {
        return condition.questions().allMatch(written::contains)
                && condition.tree().noneMatch(part -> unsaid.contains(part.getClass()));
    }
}

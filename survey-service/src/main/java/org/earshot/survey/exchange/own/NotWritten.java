package org.earshot.survey.exchange.own;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
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
 * @param says whether the format can say a condition, whose parts it is asked about one by one
 * @param constrains whether the format can say a constraint
 */
public record NotWritten(Predicate<Question> also, Predicate<Condition> says, boolean constrains) {
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
            constraints(question, within(instrument, question.id(), written), where, problems);
            Condition showWhen = question.asking().showWhen();
            if (showWhen != null && !isWritten(showWhen, within(instrument, question.id(), written))) {
                problems.leaveOut(where, null, FileFault.CONDITION_NOT_WRITTEN);
            }
        }
    }

    private void constraints(Question question, Set<String> written, Where where, Problems problems) {
        List<Constraint> kept = kept(question, written);
        if (kept.size() < question.asking().constraints().size()) {
            problems.leaveOut(where, null, FileFault.CONSTRAINT_NOT_WRITTEN);
        }
        if (!kept.stream().allMatch(constraint -> constrains && isWritten(constraint.must(), written))) {
            problems.note(where, null, FileFault.CONSTRAINT_KEPT_HERE);
        }
    }

    /** The constraints of a question that look at questions that are written only, so that they come back with them. */
    public static List<Constraint> kept(Question question, Set<String> written) {
        return question.asking().constraints().stream()
                .filter(constraint -> isKept(constraint.must(), written))
                .toList();
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

    /** Whether a condition looks at questions that are written only. */
    public static boolean isKept(Condition condition, Set<String> written) {
        return condition.questions().allMatch(written::contains);
    }

    /** Whether a condition looks at questions that are written only, and says nothing that the format cannot. */
    public boolean isWritten(Condition condition, Set<String> written) {
        return isKept(condition, written) && condition.tree().allMatch(says);
    }
}

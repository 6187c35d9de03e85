package org.earshot.survey.studio;

import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;

/**
 * What a row of a condition can look at.
 *
 * @param first what a row of it says until its author says otherwise
 */
public record RowSubject(Question question, Aspect aspect, ConditionRows.Row first) {

    /** What of a question. */
    public enum Aspect {
        /** Its answer, by itself. */
        ANSWER,
        /** How many of its choices were given. */
        COUNT,
        /** Its answer, beside that to another question. */
        ORDER
    }

    /** Everything of a question that a row can look at. */
    public static List<RowSubject> of(Question question, List<Question> known) {
        if (question instanceof Info) {
            return List.of();
        }
        String id = question.id();
        List<RowSubject> subjects = new ArrayList<>(List.of(new RowSubject(question, Aspect.ANSWER, answer(question))));
        if (question instanceof MultipleChoice) {
            subjects.add(
                    new RowSubject(question, Aspect.COUNT, new ConditionRows.Row(id, Relation.CHOSEN_AT_MOST, "3")));
        }
        Relation.comparable(question, known).stream()
                .findFirst()
                .ifPresent(other -> subjects.add(new RowSubject(
                        question, Aspect.ORDER, new ConditionRows.Row(id, Relation.NOT_BELOW, other.id()))));
        return subjects;
    }

    /** What a form calls it: the question's id for its answer, {@code count:} or {@code order:} and its id. */
    public String name() {
        return switch (aspect) {
            case ANSWER -> question.id();
            case COUNT -> "count:" + question.id();
            case ORDER -> "order:" + question.id();
        };
    }

    private static ConditionRows.Row answer(Question question) {
        String id = question.id();
        if (Relation.isFlag(question)) {
            return new ConditionRows.Row(id, Relation.IS, "true");
        }
        if (question instanceof Calculated) {
            return new ConditionRows.Row(id, Relation.AT_LEAST, "1");
        }
        return question.choices().isEmpty()
                ? question.range()
                        .map(range -> new ConditionRows.Row(
                                id, Relation.AT_LEAST, range.min().toPlainString()))
                        .orElseGet(() -> new ConditionRows.Row(id, Relation.ANSWERED, ""))
                : new ConditionRows.Row(
                        id, Relation.IS, question.choices().get(0).id());
    }
}

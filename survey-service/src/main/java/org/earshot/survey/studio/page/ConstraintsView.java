package org.earshot.survey.studio.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.instrument.Stale;
import org.earshot.survey.studio.ConstraintRows;

/**
 * What an answer must satisfy, as its form says it.
 *
 * @param subjects what a new one can look at, the question itself first; empty when there is room for none
 */
public record ConstraintsView(List<Held> held, List<WhenView.Subject> subjects) {
    /**
     * One of them.
     *
     * @param number among those of the question
     * @param kept a mark of the condition, for one that rows cannot say
     * @param message what people read who answered otherwise
     */
    public record Held(int number, WhenView must, String kept, List<Cell> message) {}

    static ConstraintsView of(
            Question question, List<Question> earlier, List<Column> columns, Stale stale, String language) {
        List<Question> known = ConstraintRows.known(question, earlier);
        List<Constraint> constraints = question.asking().constraints();
        List<Held> held = IntStream.range(0, constraints.size())
                .mapToObj(number -> held(number, constraints.get(number), question, known, columns, stale, language))
                .toList();
        List<WhenView.Subject> subjects = WhenView.subjects(known, question.id(), language).stream()
                .sorted(Comparator.comparing(WhenView.Subject::own).reversed())
                .toList();
        return new ConstraintsView(held, held.size() < Constraint.MOST ? subjects : List.of());
    }

    private static Held held(
            int number,
            Constraint constraint,
            Question question,
            List<Question> known,
            List<Column> columns,
            Stale stale,
            String language) {
        String name = ConstraintRows.NAME + "." + number;
        return new Held(
                number,
                WhenView.of(name, constraint.must(), known, question.id(), language),
                ConstraintRows.mark(constraint.must()),
                Cell.of(
                        name + ".message",
                        "questions/" + question.id() + "/constraints/" + number,
                        constraint.message(),
                        columns,
                        stale));
    }
}

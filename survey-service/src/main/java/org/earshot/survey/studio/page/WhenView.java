package org.earshot.survey.studio.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.studio.ConditionRows;
import org.earshot.survey.studio.Relation;
import org.earshot.survey.studio.RowSubject;
import org.earshot.survey.studio.kind.Part.Option;
import org.jspecify.annotations.Nullable;

/**
 * A condition, as a form says it.
 *
 * @param name what the names of its fields begin with
 * @param listed false for a condition that rows cannot say: it stays as it is, or is dropped
 * @param subjects what a new row can look at
 */
public record WhenView(String name, boolean listed, boolean any, List<Row> rows, List<Subject> subjects) {
    /**
     * A row.
     *
     * @param own whether it looks at the answer to the question whose form it is
     * @param relations what it can be
     * @param answers what the value can be; empty when it is a number, or there is none
     */
    public record Row(
            String question,
            String text,
            boolean own,
            String relation,
            List<String> relations,
            String value,
            List<Option> answers,
            boolean numeric) {}

    /**
     * What a new row can look at.
     *
     * @param number of the question, counted from 1
     * @param own whether it is the question whose form it is
     * @param aspect key of what of it; empty for the answer itself
     */
    public record Subject(String value, int number, String text, boolean own, String aspect) {}

    /**
     * Of a condition.
     *
     * @param known the questions that it may look at, from the first of the instrument on
     * @param own id of the question whose form it is
     */
    static WhenView of(String name, @Nullable Condition condition, List<Question> known, String own, String language) {
        Optional<ConditionRows> when = ConditionRows.of(condition, known);
        return new WhenView(
                name,
                when.isPresent(),
                when.map(ConditionRows::any).orElse(false),
                when.stream()
                        .flatMap(rows -> rows.rows().stream())
                        .map(row -> row(row, known, own, language))
                        .toList(),
                subjects(known, own, language));
    }

    static List<Subject> subjects(List<Question> known, String own, String language) {
        return IntStream.range(0, known.size())
                .boxed()
                .flatMap(at -> RowSubject.of(known.get(at), known).stream()
                        .map(subject -> new Subject(
                                subject.name(),
                                at + 1,
                                subject.question().asking().text().in(language),
                                subject.question().id().equals(own),
                                aspect(subject.aspect()))))
                .toList();
    }

    private static String aspect(RowSubject.Aspect aspect) {
        return aspect == RowSubject.Aspect.ANSWER
                ? ""
                : "aspect_" + aspect.name().toLowerCase(Locale.ROOT);
    }

    private static Row row(ConditionRows.Row row, List<Question> known, String own, String language) {
        Optional<Question> asked =
                known.stream().filter(q -> q.id().equals(row.question())).findFirst();
        return new Row(
                row.question(),
                asked.map(q -> q.asking().text().in(language)).orElse(row.question()),
                row.question().equals(own),
                row.relation().name(),
                asked.map(row.relation()::instead).orElse(List.of(row.relation())).stream()
                        .map(Relation::name)
                        .toList(),
                row.value(),
                asked.map(q -> answers(q, row.relation(), known, language)).orElse(List.of()),
                row.relation().isNumeric() || asked.filter(Relation::isNumber).isPresent());
    }

    /** A yes and a no are named by their words, which the page has: {@code true} and {@code false}. */
    private static List<Option> answers(Question question, Relation relation, List<Question> known, String language) {
        if (relation.isOrder()) {
            return Relation.comparable(question, known).stream()
                    .map(other -> new Option(other.id(), other.asking().text().in(language)))
                    .toList();
        }
        if (relation.isNumeric()) {
            return List.of();
        }
        return Relation.isFlag(question)
                ? Stream.of("true", "false").map(v -> new Option(v, "")).toList()
                : question.choices().stream()
                        .map(choice -> new Option(choice.id(), choice.label().in(language)))
                        .toList();
    }

    /** Key of a relation's name. */
    public String key(String relation) {
        return "relation_" + relation.toLowerCase(Locale.ROOT);
    }
}

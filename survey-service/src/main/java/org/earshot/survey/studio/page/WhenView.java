package org.earshot.survey.studio.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.studio.Relation;
import org.earshot.survey.studio.ShowWhen;
import org.earshot.survey.studio.kind.Part.Option;

/**
 * When a question is shown, as its form says it.
 *
 * @param listed false for a condition that rows cannot say: it stays as it is, or is dropped
 * @param earlier questions that a new row can look at
 */
public record WhenView(boolean listed, boolean any, List<Row> rows, List<Option> earlier) {
    /**
     * A row.
     *
     * @param relations what it can be
     * @param answers what the value can be; empty when it is a number, or there is none
     */
    public record Row(
            String question,
            String text,
            String relation,
            List<String> relations,
            String value,
            List<Option> answers,
            boolean numeric) {}

    static WhenView of(Question question, List<Question> earlier, String language) {
        Optional<ShowWhen> when = ShowWhen.of(question.asking().showWhen());
        List<Row> rows = when.stream()
                .flatMap(condition -> condition.rows().stream())
                .map(row -> row(row, earlier, language))
                .toList();
        return new WhenView(
                when.isPresent(),
                when.map(ShowWhen::any).orElse(false),
                rows,
                earlier.stream()
                        .filter(q -> !(q instanceof Info))
                        .map(q -> new Option(q.id(), q.asking().text().in(language)))
                        .toList());
    }

    private static Row row(ShowWhen.Row row, List<Question> earlier, String language) {
        Optional<Question> asked =
                earlier.stream().filter(q -> q.id().equals(row.question())).findFirst();
        return new Row(
                row.question(),
                asked.map(q -> q.asking().text().in(language)).orElse(row.question()),
                row.relation().name(),
                asked.map(Relation::to).orElse(List.of(row.relation())).stream()
                        .map(Relation::name)
                        .toList(),
                row.value(),
                asked.map(q -> answers(q, language)).orElse(List.of()),
                asked.filter(Relation::isNumber).isPresent());
    }

    /** A yes and a no are named by their words, which the page has: {@code true} and {@code false}. */
    private static List<Option> answers(Question question, String language) {
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

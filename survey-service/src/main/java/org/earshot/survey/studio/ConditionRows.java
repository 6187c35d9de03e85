package org.earshot.survey.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.studio.kind.NotUnderstood;
import org.earshot.survey.studio.kind.Sent;
import org.jspecify.annotations.Nullable;

/**
 * A condition that people can read as a list: all of these rows hold, or any of them.
 *
 * @param any whether one row is enough
 */
public record ConditionRows(boolean any, List<Row> rows) {
    /** Always. */
    public static final ConditionRows ALWAYS = new ConditionRows(false, List.of());

    public ConditionRows {
        rows = List.copyOf(rows);
    }

    /**
     * One line of it.
     *
     * @param value id of the choice or of another question, {@code true} or {@code false}, or a number; empty where the relation needs none
     */
    public record Row(String question, Relation relation, String value) {
        private Row not() {
            return new Row(question, relation.not(), value);
        }
    }

    /**
     * The condition as rows; empty when it nests deeper than rows can say, or looks at something that rows cannot name.
     *
     * @param known questions that it may look at
     */
    public static Optional<ConditionRows> of(@Nullable Condition condition, List<Question> known) {
        if (condition == null) {
            return Optional.of(ALWAYS);
        }
        if (condition instanceof Condition.Not not && not.of().parts().size() > 1) {
            return joined(not.of(), known)
                    .filter(rows ->
                            rows.rows().stream().allMatch(row -> row.relation().canBeNegated()))
                    .map(rows -> new ConditionRows(
                            !rows.any(), rows.rows().stream().map(Row::not).toList()))
                    .or(() -> joined(condition, known));
        }
        return joined(condition, known);
    }

    private static Optional<ConditionRows> joined(Condition condition, List<Question> known) {
        boolean any = condition instanceof Condition.AnyOf;
        List<Condition> parts = any || condition instanceof Condition.All ? condition.parts() : List.of(condition);
        List<Row> rows = parts.stream()
                .map(part -> Relation.row(part, known))
                .flatMap(Optional::stream)
                .toList();
        return rows.size() == parts.size() && !rows.isEmpty()
                ? Optional.of(new ConditionRows(any, rows))
                : Optional.empty();
    }

    /** The condition; null for always. */
    public @Nullable Condition condition(List<Question> known) {
        List<Condition> parts = new ArrayList<>();
        rows.forEach(row ->
                row.relation().condition(row.question(), row.value(), known).ifPresent(parts::add));
        if (parts.size() < 2) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        return any ? new Condition.AnyOf(parts) : new Condition.All(parts);
    }

    /**
     * The condition as a form says it: rows {@code <name>.question}, {@code .relation} and {@code .value}, {@code <name>.any}, and
     * {@code <name>.added} with what a new row is to look at. Without these fields it stays, unless {@code <name>.dropped} is ticked.
     *
     * @param known questions that it may look at
     * @throws NotUnderstood when a number is none
     */
    static @Nullable Condition read(Sent sent, String name, @Nullable Condition before, List<Question> known) {
        if (sent.has(name + ".dropped")) {
            return null;
        }
        if (!sent.asked(name + ".added")) {
            return before;
        }
        List<String> questions = sent.all(name + ".question");
        Stream<Row> kept = IntStream.range(0, questions.size())
                .mapToObj(row -> row(sent, name, row))
                .flatMap(Optional::stream);
        ConditionRows read = new ConditionRows(
                sent.has(name + ".any"),
                Stream.concat(kept, added(sent.text(name + ".added"), known).stream())
                        .toList());
        return of(before, known).filter(read::equals).isPresent() ? before : read.condition(known);
    }

    /** What a new row says until its author says otherwise. */
    static Optional<Row> added(String what, List<Question> known) {
        return known.stream()
                .flatMap(question -> RowSubject.of(question, known).stream())
                .filter(subject -> subject.name().equals(what))
                .map(RowSubject::first)
                .findFirst();
    }

    private static Optional<Row> row(Sent sent, String name, int row) {
        String relation = at(sent, name + ".relation", row);
        String question = at(sent, name + ".question", row);
        return Relation.named(relation).map(known -> {
            String value = at(sent, name + ".value", row).strip();
            if (!known.takes(value)) {
                throw new NotUnderstood(name + ".value", value);
            }
            return new Row(question, known, value);
        });
    }

    private static String at(Sent sent, String field, int row) {
        return sent.all(field).stream().skip(row).findFirst().orElse("");
    }
}

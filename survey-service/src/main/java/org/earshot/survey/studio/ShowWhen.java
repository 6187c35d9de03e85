package org.earshot.survey.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Calculated;
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
public record ShowWhen(boolean any, List<Row> rows) {
    /** Always. */
    public static final ShowWhen ALWAYS = new ShowWhen(false, List.of());

    private static final String NAME = "when";

    public ShowWhen {
        rows = List.copyOf(rows);
    }

    /**
     * One line of it.
     *
     * @param value id of the choice, {@code true} or {@code false}, or a number; empty where the relation needs none
     */
    public record Row(String question, Relation relation, String value) {
        Condition condition() {
            return relation.condition(question, value);
        }
    }

    /** The condition as rows; empty when it nests deeper than rows can say, or looks at something that rows cannot name. */
    public static Optional<ShowWhen> of(@Nullable Condition condition) {
        if (condition == null) {
            return Optional.of(ALWAYS);
        }
        boolean any = condition instanceof Condition.AnyOf;
        List<Condition> parts = any || condition instanceof Condition.All ? condition.parts() : List.of(condition);
        List<Row> rows =
                parts.stream().map(Relation::row).flatMap(Optional::stream).toList();
        return rows.size() == parts.size() && !rows.isEmpty() ? Optional.of(new ShowWhen(any, rows)) : Optional.empty();
    }

    /** The condition; null for always. */
    public @Nullable Condition condition() {
        List<Condition> parts = new ArrayList<>();
        rows.forEach(row -> parts.add(row.condition()));
        if (parts.size() < 2) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        return any ? new Condition.AnyOf(parts) : new Condition.All(parts);
    }

    /**
     * The condition as a form says it: rows {@code when.question}, {@code .relation} and {@code .value}, {@code when.any}, and
     * {@code when.added} with the id of a question that a new row is to look at. Without these fields it stays, unless
     * {@code when.dropped} is ticked.
     *
     * @throws NotUnderstood when a number is none
     */
    static @Nullable Condition read(Sent sent, @Nullable Condition before, List<Question> earlier) {
        if (sent.has(NAME + ".dropped")) {
            return null;
        }
        if (!sent.asked(NAME + ".added")) {
            return before;
        }
        List<String> questions = sent.all(NAME + ".question");
        Stream<Row> kept = IntStream.range(0, questions.size())
                .mapToObj(row -> row(sent, row))
                .flatMap(Optional::stream);
        Stream<Row> added = earlier.stream()
                .filter(question -> question.id().equals(sent.text(NAME + ".added")))
                .map(ShowWhen::first);
        return new ShowWhen(sent.has(NAME + ".any"), Stream.concat(kept, added).toList()).condition();
    }

    private static Optional<Row> row(Sent sent, int row) {
        String relation = at(sent, ".relation", row);
        String question = at(sent, ".question", row);
        return Relation.named(relation).map(known -> {
            String value = at(sent, ".value", row).strip();
            if (!known.takes(value)) {
                throw new NotUnderstood(NAME + ".value", value);
            }
            return new Row(question, known, value);
        });
    }

    private static String at(Sent sent, String field, int row) {
        return sent.all(NAME + field).stream().skip(row).findFirst().orElse("");
    }

    /** What a new row says until its author says otherwise. */
    private static Row first(Question question) {
        if (Relation.isFlag(question)) {
            return new Row(question.id(), Relation.IS, "true");
        }
        if (question instanceof Calculated) {
            return new Row(question.id(), Relation.AT_LEAST, "1");
        }
        return question.choices().isEmpty()
                ? question.range()
                        .map(range -> new Row(
                                question.id(), Relation.AT_LEAST, range.min().toPlainString()))
                        .orElseGet(() -> new Row(question.id(), Relation.ANSWERED, ""))
                : new Row(question.id(), Relation.IS, question.choices().get(0).id());
    }
}

package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Several statements on one scale. It takes no answer itself: each row is asked, answered, scored and exported as a {@link Scale} of
 * its own, a card on a phone and a message by SMS, with the matrix's text before its own.
 *
 * @param points in the order shown
 */
public record Matrix(String id, Asking asking, List<Row> rows, List<Scale.Point> points) implements Question {
    public Matrix(String id, Asking asking, @Nullable List<Row> rows, @Nullable List<Scale.Point> points) {
        this.id = Complete.text(id, "id");
        this.asking = Complete.present(asking, "asking");
        this.rows = Complete.items(rows, "rows");
        this.points = Complete.items(points, "points");
    }

    /**
     * A statement.
     *
     * @param id of the question that it becomes, so it is unlike those of all questions
     * @param construct what it measures, or null for what the matrix does
     */
    public record Row(
            String id,
            LocalizedText text,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NumericNeed> needs,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String construct) {
        public Row(String id, LocalizedText text, @Nullable List<NumericNeed> needs, @Nullable String construct) {
            this.id = Complete.text(id, "id");
            this.text = Complete.present(text, "text");
            this.needs = Complete.items(needs, "needs");
            this.construct = construct == null ? null : Complete.text(construct, "construct");
        }
    }

    @Override
    public Stream<Question> asked() {
        return rows.stream().map(row -> new Scale(row.id(), asking(row), points, row.needs()));
    }

    private Asking asking(Row row) {
        return new Asking(
                asking.text().before(row.text()),
                asking.hint(),
                asking.required(),
                asking.ratherNotSay(),
                asking.showWhen(),
                row.construct() == null ? asking.construct() : row.construct(),
                null);
    }

    @Override
    public Optional<AnswerFault> faultIn(Answer answer) {
        return Faults.fault(
                this, "takes-no-answer", "each row is a question of its own", "Send an answer to each of its rows.");
    }

    @Override
    public Stream<String> needsAsked() {
        return rows.stream().flatMap(row -> row.needs().stream()).map(NumericNeed::need);
    }

    @Override
    public Question with(String otherId, Asking otherAsking) {
        return new Matrix(otherId, otherAsking, rows, points);
    }

    @Override
    public Question worded(Rewording change) {
        return new Matrix(
                id,
                asking.worded(change),
                rows.stream()
                        .map(row -> new Row(
                                row.id(), change.at("rows/" + row.id(), row.text()), row.needs(), row.construct()))
                        .toList(),
                Scale.worded(points, change));
    }
}

package org.earshot.survey.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.QuestionReview;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.review.QuestionReviews;

/** Table {@code question_review}. */
@ApplicationScoped
class PostgresQuestionReviews implements QuestionReviews {
    private final Sql sql;

    PostgresQuestionReviews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<QuestionReview> of(UUID instrumentId) {
        return sql.first(
                "select review from question_review where instrument_id = ?",
                row -> read(row.getString("review")),
                instrumentId);
    }

    @Override
    public void keep(QuestionReview review) {
        sql.change(
                "insert into question_review (organization_id, instrument_id, review)"
                        + " select organization_id, instrument_id, ?::json from instrument where instrument_id = ?"
                        + " on conflict (organization_id, instrument_id) do update set review = excluded.review",
                new String(EventJson.write(review), StandardCharsets.UTF_8),
                review.instrumentId());
    }

    private static QuestionReview read(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), QuestionReview.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

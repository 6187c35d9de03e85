package org.earshot.survey.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.review.ReviewAnswer;
import org.earshot.survey.review.ReviewAnswers;

/** Table {@code review_answer}. */
@ApplicationScoped
class PostgresReviewAnswers implements ReviewAnswers {
    private final Sql sql;

    PostgresReviewAnswers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ReviewAnswer> of(UUID instrumentId) {
        return sql.all(
                "select * from review_answer where instrument_id = ? order by answered_at, finding",
                PostgresReviewAnswers::answer,
                instrumentId);
    }

    @Override
    public void put(UUID organizationId, UUID instrumentId, ReviewAnswer answer) {
        sql.change(
                "insert into review_answer (organization_id, instrument_id, finding, rule, reason, answered_by,"
                        + " answered_at) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (organization_id, instrument_id, finding) do update"
                        + " set reason = excluded.reason, answered_by = excluded.answered_by,"
                        + " answered_at = excluded.answered_at",
                organizationId,
                instrumentId,
                answer.finding(),
                answer.rule(),
                answer.reason(),
                answer.answeredBy(),
                answer.answeredAt());
    }

    private static ReviewAnswer answer(ResultSet row) throws SQLException {
        return new ReviewAnswer(
                row.getString("finding"),
                row.getString("rule"),
                row.getString("reason"),
                row.getObject("answered_by", UUID.class),
                Sql.moment(row, "answered_at"));
    }
}

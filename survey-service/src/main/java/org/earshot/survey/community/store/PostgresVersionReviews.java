package org.earshot.survey.community.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.community.VersionReview;
import org.earshot.survey.community.VersionReviews;
import org.earshot.survey.postgres.Sql;

/** Tables {@code version_review} and {@code community_quorum}. */
@ApplicationScoped
class PostgresVersionReviews implements VersionReviews {
    private final Sql sql;

    PostgresVersionReviews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<VersionReview> of(UUID instrumentId, int version) {
        return sql.first(
                "select review from version_review where instrument_id = ? and version = ?",
                row -> read(row.getString("review")),
                instrumentId,
                version);
    }

    @Override
    public void keep(UUID organizationId, UUID instrumentId, int version, VersionReview review) {
        sql.change(
                "insert into version_review (organization_id, instrument_id, version, review) values (?, ?, ?, ?::json)",
                organizationId,
                instrumentId,
                version,
                new String(EventJson.write(review), StandardCharsets.UTF_8));
    }

    @Override
    public int quorum() {
        return sql.first("select quorum from community_quorum", row -> row.getInt("quorum"))
                .orElse(STANDARD_QUORUM);
    }

    @Override
    public void decide(UUID organizationId, int quorum, UUID by, Instant at) {
        sql.change(
                "insert into community_quorum (organization_id, quorum, decided_by, decided_at) values (?, ?, ?, ?)"
                        + " on conflict (organization_id) do update set quorum = excluded.quorum,"
                        + " decided_by = excluded.decided_by, decided_at = excluded.decided_at",
                organizationId,
                quorum,
                by,
                at);
    }

    private static VersionReview read(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), VersionReview.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

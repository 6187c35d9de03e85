package org.earshot.survey.community.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.community.ReviewLink;
import org.earshot.survey.community.ReviewLinks;
import org.earshot.survey.postgres.Sql;

/** Table {@code community_link}. */
@ApplicationScoped
class PostgresReviewLinks implements ReviewLinks {
    private final Sql sql;
    private final Tenancy tenancy;

    PostgresReviewLinks(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    @Override
    public void add(ReviewLink link, String tokenHash) {
        sql.change(
                "insert into community_link (organization_id, review_id, instrument_id, token_hash, opened_by, opened_at,"
                        + " expires_at) values (?, ?, ?, ?, ?, ?, ?)",
                link.organizationId(),
                link.reviewId(),
                link.instrumentId(),
                tokenHash,
                link.openedBy(),
                link.openedAt(),
                link.expiresAt());
    }

    @Override
    public List<ReviewLink> of(UUID instrumentId) {
        return sql.all(
                "select * from community_link where instrument_id = ? order by opened_at desc, review_id",
                PostgresReviewLinks::link,
                instrumentId);
    }

    @Override
    public boolean revoke(UUID instrumentId, UUID reviewId, Instant at) {
        return sql.change(
                        "update community_link set revoked_at = coalesce(revoked_at, ?) where instrument_id = ? and review_id = ?",
                        at,
                        instrumentId,
                        reviewId)
                == 1;
    }

    @Override
    public Optional<ReviewLink> named(String tokenHash) {
        return tenancy.naming(
                "earshot.review_token",
                tokenHash,
                () -> sql.first(
                        "select * from community_link where token_hash = ?", PostgresReviewLinks::link, tokenHash));
    }

    private static ReviewLink link(ResultSet row) throws SQLException {
        return new ReviewLink(
                row.getObject("organization_id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getObject("instrument_id", UUID.class),
                row.getObject("opened_by", UUID.class),
                Sql.moment(row, "opened_at"),
                Sql.moment(row, "expires_at"),
                Sql.instant(row, "revoked_at"));
    }
}

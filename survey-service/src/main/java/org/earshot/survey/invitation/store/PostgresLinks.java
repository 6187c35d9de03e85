package org.earshot.survey.invitation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.outbox.Outbox;
import org.earshot.survey.invitation.Link;
import org.earshot.survey.invitation.Links;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Table {@code invitation}. */
@ApplicationScoped
class PostgresLinks implements Links {
    private static final String OF_THE_SAMPLE = "sample"
            + " or instrument_id in (select instrument_id from instrument where sample)"
            + " or program_id in (select place_id from place where sample)"
            + " or site_id in (select place_id from place where sample)";

    private final Sql sql;
    private final Outbox outbox;

    PostgresLinks(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    @Override
    public void add(Link added) {
        Invitation invitation = added.invitation();
        sql.change(
                "insert into invitation (organization_id, invitation_id, token_hash, instrument_id, version,"
                        + " program_id, site_id, participant_id, language, expires_at, revoked, sample, created_at,"
                        + " on_behalf, replaces) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                invitation.organizationId(),
                invitation.invitationId(),
                invitation.tokenHash(),
                invitation.instrumentId(),
                invitation.version(),
                invitation.programId(),
                invitation.siteId(),
                invitation.participantId(),
                invitation.language(),
                invitation.expiresAt(),
                invitation.revoked(),
                added.sample(),
                added.createdAt(),
                invitation.entersForOthers(),
                invitation.replaces());
        outbox.add(Topics.INVITATIONS, invitation);
    }

    @Override
    public Optional<Link> linkToChange(UUID invitationId) {
        return sql.first(
                "select * from invitation where invitation_id = ? for update", PostgresLinks::link, invitationId);
    }

    @Override
    public void revoke(Link revoked) {
        sql.change(
                "update invitation set revoked = true where invitation_id = ?",
                revoked.invitation().invitationId());
        outbox.add(Topics.INVITATIONS, revoked.invitation());
    }

    @Override
    public List<Link> page(@Nullable UUID after, int size) {
        return sql.all(
                "select * from invitation where ?::uuid is null or invitation_id > ? order by invitation_id limit ?",
                PostgresLinks::link,
                after,
                after,
                size);
    }

    @Override
    public List<Link> of(UUID instrumentId) {
        return sql.all(
                "select * from invitation where instrument_id = ? order by invitation_id desc",
                PostgresLinks::link,
                instrumentId);
    }

    @Override
    public List<Link> ofParticipant(UUID participantId) {
        sql.all("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "links " + participantId);
        return sql.all(
                "select * from invitation where participant_id = ? order by invitation_id for update",
                PostgresLinks::link,
                participantId);
    }

    @Override
    public int sampleSize() {
        return sql.count("select count(*) from invitation where " + OF_THE_SAMPLE);
    }

    @Override
    public int removeSample() {
        List<Link> removed =
                sql.all("delete from invitation where " + OF_THE_SAMPLE + " returning *", PostgresLinks::link);
        for (Link link : removed) {
            outbox.addTombstone(
                    Topics.INVITATIONS,
                    link.invitation().organizationId(),
                    link.invitation().key());
        }
        return removed.size();
    }

    private static Link link(ResultSet row) throws SQLException {
        Invitation invitation = new Invitation(
                row.getObject("organization_id", UUID.class),
                row.getObject("invitation_id", UUID.class),
                row.getString("token_hash"),
                row.getObject("instrument_id", UUID.class),
                row.getInt("version"),
                row.getObject("program_id", UUID.class),
                row.getObject("site_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getString("language"),
                Sql.instant(row, "expires_at"),
                row.getBoolean("revoked"),
                Sql.moment(row, "created_at"),
                row.getBoolean("on_behalf") ? true : null,
                row.getString("replaces"));
        return new Link(invitation, row.getBoolean("sample"), Sql.moment(row, "created_at"));
    }
}

package org.earshot.survey.campaign.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.survey.campaign.Facts;
import org.earshot.survey.postgres.Sql;

/** Marks in {@code campaign_message} and {@code campaign_person}. */
@ApplicationScoped
class PostgresFacts implements Facts {
    private final Sql sql;

    PostgresFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void sent(UUID messageId, Instant at) {
        sql.change(
                "update campaign_message set sent_at = coalesce(sent_at, ?::timestamptz), failure = null where message_id = ?",
                at,
                messageId);
    }

    @Override
    public void delivered(UUID messageId, Instant at) {
        sql.change(
                "update campaign_message set sent_at = coalesce(sent_at, ?::timestamptz),"
                        + " delivered_at = coalesce(delivered_at, ?::timestamptz), failure = null where message_id = ?",
                at,
                at,
                messageId);
    }

    @Override
    public void failed(UUID messageId, String reason) {
        sql.change(
                "update campaign_message set failure = ? where message_id = ? and delivered_at is null",
                reason,
                messageId);
    }

    @Override
    public void opened(UUID invitationId, Instant at) {
        sql.change(
                "update campaign_person set opened_at = coalesce(opened_at, ?::timestamptz) where invitation_id = ?",
                at,
                invitationId);
    }

    @Override
    public void started(UUID invitationId, Instant at) {
        sql.change(
                "update campaign_person set started_at = coalesce(started_at, ?::timestamptz) where invitation_id = ?",
                at,
                invitationId);
    }

    @Override
    public void answered(List<Answered> answers) {
        for (Answered answer : answers) {
            sql.change(
                    "update campaign_person p set answered_at = coalesce(answered_at, ?::timestamptz),"
                            + " started_at = coalesce(started_at, ?::timestamptz), next_at = null from campaign c"
                            + " where (c.organization_id, c.campaign_id) = (p.organization_id, p.campaign_id)"
                            + " and p.participant_id = ? and c.instrument_id = ? and c.version = ? and c.status <> 'draft'"
                            + " and c.starts_at <= ?",
                    answer.at(),
                    answer.at(),
                    answer.participantId(),
                    answer.instrumentId(),
                    answer.version(),
                    answer.at());
        }
    }
}

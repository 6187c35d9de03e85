package org.earshot.survey.campaign.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.outbox.Outbox;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.campaign.Asked;
import org.earshot.survey.campaign.Budget;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.Carried;
import org.earshot.survey.campaign.LeftOut;
import org.earshot.survey.campaign.Turns;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Tables {@code campaign_person} and {@code campaign_message}. */
@ApplicationScoped
class PostgresTurns implements Turns {
    private final Sql sql;
    private final Outbox outbox;
    private final Tenancy tenancy;

    PostgresTurns(Sql sql, Outbox outbox, Tenancy tenancy) {
        this.sql = sql;
        this.outbox = outbox;
        this.tenancy = tenancy;
    }

    @Override
    public List<UUID> organizations() {
        return tenancy.naming(
                "earshot.sweep",
                "on",
                () -> sql.all(
                        "select organization_id from campaign_organization",
                        row -> row.getObject("organization_id", UUID.class)));
    }

    @Override
    public void takeIn(Campaign campaign, List<UUID> participants) {
        sql.change(
                "insert into campaign_person (organization_id, campaign_id, participant_id, next_at)"
                        + " select ?, ?, unnest(?::text[]::uuid[]), ? on conflict do nothing",
                campaign.organizationId(),
                campaign.campaignId(),
                participants.stream().map(UUID::toString).toArray(String[]::new),
                campaign.plan().rhythm().startsAt());
    }

    @Override
    public Optional<Asked> next(Instant now) {
        return sql.first(
                "select c.*, p.participant_id, p.messages as times, p.invitation_id from campaign_person p"
                        + " join campaign c on (c.organization_id, c.campaign_id) = (p.organization_id, p.campaign_id)"
                        + " where p.next_at <= ? and c.status = 'running' order by p.next_at, p.participant_id limit 1"
                        + " for update of p skip locked",
                PostgresTurns::asked,
                now);
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                CampaignRow.read(row),
                row.getObject("participant_id", UUID.class),
                row.getInt("times"),
                row.getObject("invitation_id", UUID.class));
    }

    @Override
    public List<Budget.Borne> borne(UUID organizationId, String household, Instant since) {
        sql.change("insert into burden_household values (?, ?) on conflict do nothing", organizationId, household);
        sql.all("select 1 from burden_household where household_hash = ? for update", row -> row.getInt(1), household);
        return sql.all(
                "select participant_id, min(requested_at) as borne_at from campaign_message where household_hash = ?"
                        + " and failure is null and requested_at > ? group by participant_id, coalesce(ask_id, message_id)",
                row -> new Budget.Borne(row.getObject("participant_id", UUID.class), Sql.moment(row, "borne_at")),
                household,
                since);
    }

    @Override
    public boolean isTold(Asked asked) {
        return asked.campaign()
                .plan()
                .update()
                .map(Carried.Update::updateId)
                .filter(update -> sql.count(
                                "select count(*) from (" + PostgresToldPeople.TOLD + ") t where participant_id = ?",
                                update,
                                update,
                                asked.participantId())
                        > 0)
                .isPresent();
    }

    @Override
    public void sent(Asked asked, Asked.Sent sent, @Nullable Instant next) {
        Campaign campaign = asked.campaign();
        sent.messages().forEach(message -> add(asked, sent, message));
        sql.change(
                "update campaign_person set next_at = ?::timestamptz, messages = messages + 1, invitation_id = ?,"
                        + " channel = ?, language = ? where campaign_id = ? and participant_id = ?",
                next,
                sent.invitationId(),
                sent.way().word(),
                sent.language(),
                campaign.campaignId(),
                asked.participantId());
    }

    private void add(Asked asked, Asked.Sent sent, Asked.Message message) {
        Campaign campaign = asked.campaign();
        sql.change(
                "insert into campaign_message (organization_id, message_id, ask_id, campaign_id, participant_id,"
                        + " household_hash, channel, segments, requested_at, update_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                campaign.organizationId(),
                message.messageId(),
                sent.askId(),
                campaign.campaignId(),
                asked.participantId(),
                sent.household(),
                message.channel().word(),
                message.segments(),
                sent.at(),
                campaign.plan().update().map(Carried.Update::updateId).orElse(null));
        outbox.add(Topics.MESSAGES, requested(asked, sent, message));
    }

    private static MessageRequested requested(Asked asked, Asked.Sent sent, Asked.Message message) {
        Campaign campaign = asked.campaign();
        return new MessageRequested(
                campaign.organizationId(),
                message.messageId(),
                asked.participantId(),
                kind(asked),
                MessageChannel.valueOf(message.channel().name()),
                sent.language(),
                message.text(),
                message.subject(),
                sent.invitationId(),
                sent.link(),
                sent.at(),
                campaign.plan().rhythm().closesAt(),
                null);
    }

    private static MessageKind kind(Asked asked) {
        if (asked.campaign().plan().update().isPresent()) {
            return MessageKind.UPDATE;
        }
        return asked.again() ? MessageKind.REMINDER : MessageKind.INVITATION;
    }

    @Override
    public void postpone(Asked asked, Instant until) {
        sql.change(
                "update campaign_person set next_at = ? where campaign_id = ? and participant_id = ?",
                until,
                asked.campaign().campaignId(),
                asked.participantId());
    }

    @Override
    public void leaveOut(Asked asked, LeftOut why) {
        sql.change(
                "update campaign_person set next_at = null, left_out = ? where campaign_id = ? and participant_id = ?",
                why.word(),
                asked.campaign().campaignId(),
                asked.participantId());
    }
}

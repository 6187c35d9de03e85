package org.earshot.survey.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.survey.message.ReceivedTexts;
import org.earshot.survey.postgres.Sql;

/** Table {@code message_received}. */
@ApplicationScoped
class PostgresReceivedTexts implements ReceivedTexts {
    private final Sql sql;

    PostgresReceivedTexts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(MessageReceived received, boolean keepText) {
        return sql.change(
                        "insert into message_received (organization_id, message_id, participant_id, channel, text, received_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                        received.organizationId(),
                        received.messageId(),
                        received.participantId(),
                        received.channel().name(),
                        keepText ? received.text() : null,
                        received.receivedAt())
                == 1;
    }

    @Override
    public List<MessageReceived> latestOf(List<UUID> participants, int most) {
        return sql.all(
                "select organization_id, message_id, participant_id, channel, text, received_at from message_received"
                        + " where participant_id = any (?::uuid[]) and text is not null"
                        + " order by received_at desc, message_id limit ?",
                PostgresReceivedTexts::received,
                participants.stream().map(UUID::toString).toArray(String[]::new),
                most);
    }

    @Override
    public int countOf(List<UUID> participants, Instant since) {
        return sql.count(
                "select count(*) from message_received where participant_id = any (?::uuid[]) and received_at > ?",
                participants.stream().map(UUID::toString).toArray(String[]::new),
                since);
    }

    @Override
    public void forget(Instant before) {
        sql.change("delete from message_received where received_at < ?", before);
    }

    private static MessageReceived received(ResultSet row) throws SQLException {
        return new MessageReceived(
                row.getObject("organization_id", UUID.class),
                row.getObject("message_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                MessageChannel.valueOf(row.getString("channel")),
                row.getString("text"),
                null,
                null,
                Sql.moment(row, "received_at"));
    }
}

package org.earshot.survey.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.notice.Message;
import org.earshot.survey.notice.MessageStore;
import org.earshot.survey.postgres.Sql;

/** Table {@code notice_message}. */
@ApplicationScoped
class PostgresMessages implements MessageStore {
    private static final String COLUMNS =
            "message_id, account_id, made_at, notices::text[] as notices, state, attempts, due_at, sent_at";

    private final Sql sql;

    PostgresMessages(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID organizationId, Message message) {
        sql.change(
                "insert into notice_message (organization_id, message_id, account_id, made_at, notices, state, attempts, due_at)"
                        + " values (?, ?, ?, ?, ?::text[]::uuid[], ?, ?, ?)",
                organizationId,
                message.id(),
                message.accountId(),
                message.madeAt(),
                message.noticeIds().stream().map(UUID::toString).toArray(String[]::new),
                message.state().name(),
                message.attempts(),
                message.dueAt());
    }

    @Override
    public void save(Message message) {
        sql.change(
                "update notice_message set state = ?, attempts = ?, due_at = ?::timestamptz, sent_at = ?::timestamptz,"
                        + " held_until = null where message_id = ?",
                message.state().name(),
                message.attempts(),
                message.dueAt(),
                message.sentAt(),
                message.id());
    }

    @Override
    public List<Message> latest(UUID accountId, int most) {
        return sql.all(
                "select " + COLUMNS
                        + " from notice_message where account_id = ? order by made_at desc, message_id limit ?",
                PostgresMessages::message,
                accountId,
                most);
    }

    @Override
    public List<Message> latest(int most) {
        return sql.all(
                "select " + COLUMNS + " from notice_message order by made_at desc, message_id limit ?",
                PostgresMessages::message,
                most);
    }

    /** The inner query is materialized: as a part of the join PostgreSQL may run it again for each row, and so hold rows that nobody sends. */
    @Override
    public Optional<Message> take(Instant now, Instant until) {
        return sql.first(
                "with next as materialized (select organization_id, message_id from notice_message"
                        + " where due_at <= ? and (held_until is null or held_until <= ?)"
                        + " order by due_at, message_id limit 1 for update skip locked)"
                        + " update notice_message set held_until = ? where (organization_id, message_id) in (select * from next)"
                        + " returning " + COLUMNS,
                PostgresMessages::message,
                now,
                now,
                until);
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("message_id", UUID.class),
                row.getObject("account_id", UUID.class),
                Sql.moment(row, "made_at"),
                Sql.texts(row, "notices").stream().map(UUID::fromString).toList(),
                Message.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "sent_at"));
    }
}

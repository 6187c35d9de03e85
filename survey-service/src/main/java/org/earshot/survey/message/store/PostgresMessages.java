package org.earshot.survey.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.message.Course;
import org.earshot.survey.message.Message;
import org.earshot.survey.message.Messages;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Tables {@code message} and {@code messaging_organization}. */
@ApplicationScoped
class PostgresMessages implements Messages {
    private static final String COLUMNS = "document, state, attempts, due_at, reason, at";

    private final Sql sql;
    private final Tenancy tenancy;

    PostgresMessages(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    @Override
    public List<UUID> organizations() {
        return tenancy.naming(
                "earshot.sweep",
                "on",
                () -> sql.all(
                        "select organization_id from messaging_organization order by 1",
                        row -> row.getObject(1, UUID.class)));
    }

    @Override
    public boolean add(Message message) {
        MessageRequested request = message.request();
        Course course = message.course();
        sql.change(
                "insert into messaging_organization (organization_id) values (?) on conflict do nothing",
                request.organizationId());
        return sql.change(
                        "insert into message (organization_id, message_id, participant_id, document, state, attempts, due_at, at,"
                                + " requested_at) values (?, ?, ?, ?::json, ?, ?, ?, ?, ?) on conflict do nothing",
                        request.organizationId(),
                        request.messageId(),
                        request.participantId(),
                        new String(EventJson.write(request), StandardCharsets.UTF_8),
                        course.state().name(),
                        course.attempts(),
                        course.dueAt(),
                        course.at(),
                        request.requestedAt())
                == 1;
    }

    /** The inner query is materialized: as a part of the join PostgreSQL may run it again for each row, and so hold rows that nobody sends. */
    @Override
    public Optional<Message> take(Instant now, Instant until) {
        return sql.first(
                "with next as materialized (select organization_id, message_id from message m"
                        + " where due_at <= ? and (held_until is null or held_until <= ?)"
                        + " and not exists (select from message earlier where earlier.participant_id = m.participant_id"
                        + " and (earlier.due_at, earlier.requested_at, earlier.message_id)"
                        + " < (m.due_at, m.requested_at, m.message_id))"
                        + " order by due_at, requested_at, message_id limit 1 for update skip locked)"
                        + " update message set held_until = ? where (organization_id, message_id) in (select * from next)"
                        + " returning " + COLUMNS,
                PostgresMessages::message,
                now,
                now,
                until);
    }

    @Override
    public void save(Message message) {
        Course course = message.course();
        MessageFailure reason = course.reason();
        sql.change(
                "update message set state = ?, attempts = ?, due_at = ?::timestamptz, reason = ?, at = ?, held_until = null"
                        + " where message_id = ?",
                course.state().name(),
                course.attempts(),
                course.dueAt(),
                reason == null ? null : reason.name(),
                course.at(),
                message.id());
    }

    @Override
    public void handed(Message message, String gateway, String providerId, boolean keepText) {
        MessageRequested request = keepText ? message.request() : withoutText(message.request());
        sql.change(
                "update message set gateway = ?, provider_id = ?, document = ?::json where message_id = ?",
                gateway,
                providerId,
                new String(EventJson.write(request), StandardCharsets.UTF_8),
                message.id());
    }

    @Override
    public Optional<Message> handedTo(String gateway, String providerId) {
        return sql.first(
                "select " + COLUMNS + " from message where gateway = ? and provider_id = ? for update",
                PostgresMessages::message,
                gateway,
                providerId);
    }

    @Override
    public void hurry(List<UUID> participants, Instant now) {
        sql.change(
                "update message set due_at = ? where due_at > ? and attempts = 0 and participant_id = any (?::uuid[])",
                now,
                now,
                texts(participants));
    }

    @Override
    public List<Message> latest(int most) {
        return sql.all(
                "select " + COLUMNS + " from message order by requested_at desc, message_id limit ?",
                PostgresMessages::message,
                most);
    }

    @Override
    public List<Message> latestTo(List<UUID> participants, int most) {
        return sql.all(
                "select " + COLUMNS
                        + " from message where participant_id = any (?::uuid[]) order by requested_at desc, message_id limit ?",
                PostgresMessages::message,
                texts(participants),
                most);
    }

    @Override
    public int countTo(List<UUID> participants, MessageKind kind, Instant since) {
        return sql.count(
                "select count(*) from message where participant_id = any (?::uuid[]) and requested_at > ?"
                        + " and document ->> 'kind' = ?",
                texts(participants),
                since,
                kind.name());
    }

    @Override
    public void forget(Instant before) {
        sql.change("delete from message where requested_at < ?", before);
    }

    /** What it said is nobody's business any more once it is on its way. */
    private static MessageRequested withoutText(MessageRequested request) {
        return new MessageRequested(
                request.organizationId(),
                request.messageId(),
                request.participantId(),
                request.kind(),
                request.channel(),
                request.language(),
                "",
                null,
                request.invitationId(),
                null,
                request.requestedAt(),
                request.expiresAt(),
                request.ends());
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                request(row.getString("document")),
                new Course(
                        Course.State.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        Sql.instant(row, "due_at"),
                        reason(row.getString("reason")),
                        Sql.moment(row, "at")));
    }

    private static @Nullable MessageFailure reason(@Nullable String name) {
        return name == null ? null : MessageFailure.valueOf(name);
    }

    private static MessageRequested request(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), MessageRequested.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

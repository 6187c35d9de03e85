package org.earshot.survey.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.notice.NoticeStore;
import org.earshot.survey.notice.Pending;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Tables {@code notice}, {@code notice_owed} and {@code notified_organization}. */
@ApplicationScoped
class PostgresNotices implements NoticeStore {
    private final Sql sql;
    private final Tenancy tenancy;

    PostgresNotices(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    @Override
    public List<UUID> organizations() {
        return tenancy.naming(
                "earshot.sweep",
                "on",
                () -> sql.all(
                        "select organization_id from notified_organization order by 1",
                        row -> row.getObject(1, UUID.class)));
    }

    @Override
    public boolean add(Notice notice, Instant arrivedAt) {
        sql.change(
                "insert into notified_organization (organization_id) values (?) on conflict do nothing",
                notice.organizationId());
        return sql.change(
                        "insert into notice (organization_id, notice_id, at, arrived_at, document) values (?, ?, ?, ?, ?::json)"
                                + " on conflict do nothing",
                        notice.organizationId(),
                        notice.noticeId(),
                        notice.at(),
                        arrivedAt,
                        new String(EventJson.write(notice), StandardCharsets.UTF_8))
                == 1;
    }

    @Override
    public List<Notice> notices(List<UUID> noticeIds) {
        return sql.all(
                "select document from notice where notice_id = any (?::uuid[]) order by at, notice_id",
                row -> notice(row.getString(1)),
                (Object) texts(noticeIds));
    }

    @Override
    public void forget(Instant before) {
        sql.change("delete from notice where arrived_at < ?", before);
    }

    @Override
    public void owe(UUID organizationId, UUID accountId, UUID noticeId) {
        sql.change(
                "insert into notice_owed (organization_id, account_id, notice_id) values (?, ?, ?) on conflict do nothing",
                organizationId,
                accountId,
                noticeId);
    }

    @Override
    public List<UUID> owed() {
        return sql.all(
                "select distinct account_id from notice_owed where not settled order by 1",
                row -> row.getObject(1, UUID.class));
    }

    @Override
    public List<Pending> pending(UUID accountId) {
        return sql.all(
                "select document, arrived_at from notice_owed join notice using (organization_id, notice_id)"
                        + " where account_id = ? and not settled order by arrived_at, notice_id for update of notice_owed",
                row -> new Pending(notice(row.getString(1)), Sql.moment(row, "arrived_at")),
                accountId);
    }

    @Override
    public void settle(UUID accountId, List<UUID> noticeIds, @Nullable UUID messageId) {
        sql.change(
                "update notice_owed set settled = true, message_id = ?::uuid where account_id = ? and notice_id = any (?::uuid[])",
                messageId,
                accountId,
                texts(noticeIds));
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Notice notice(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Notice.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

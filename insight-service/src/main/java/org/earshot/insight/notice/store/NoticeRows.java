package org.earshot.insight.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.database.Database;
import org.earshot.insight.notice.NoticeLog;
import org.earshot.platform.outbox.Outbox;

/** The table {@code notice_reached}, and the outbox. */
@ApplicationScoped
public class NoticeRows implements NoticeLog {
    private final Database database;
    private final Outbox outbox;

    public NoticeRows(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public long reached(UUID organizationId) {
        return database.first(
                        "select number from notice_reached where organization_id = ? for no key update",
                        row -> row.getLong(1),
                        organizationId)
                .orElse(0L);
    }

    @Override
    public void reach(UUID organizationId, long number) {
        database.update("""
                insert into notice_reached (organization_id, number) values (?, ?)
                on conflict (organization_id) do update set number = greatest(notice_reached.number, excluded.number)
                """, organizationId, number);
    }

    @Override
    public void publish(Notice notice) {
        outbox.add(Topics.NOTICES, notice);
    }
}

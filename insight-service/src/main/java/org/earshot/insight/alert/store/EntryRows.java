package org.earshot.insight.alert.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.Decision;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.family.Estimate;
import org.earshot.platform.kafka.EventJson;

/** The table {@code alert_entry}. */
@ApplicationScoped
public class EntryRows {
    private final Database database;

    public EntryRows(Database database) {
        this.database = database;
    }

    Map<UUID, List<AlertEntry>> of(UUID organizationId, List<UUID> alertIds) {
        Map<UUID, List<AlertEntry>> entries = new HashMap<>();
        database.query(
                """
                select at, kind, account_id, decision, reason, estimate, alert_id from alert_entry
                where organization_id = ? and alert_id = any (?) order by number
                """,
                row -> entries.computeIfAbsent(row.getObject(7, UUID.class), alertId -> new ArrayList<>())
                        .add(entry(row)),
                organizationId,
                Column.of("uuid", alertIds, id -> id));
        return entries;
    }

    List<NumberedEntry> after(UUID organizationId, long number) {
        return database.query(
                """
                select number, alert_id, kind from alert_entry
                where organization_id = ? and number > ? order by number limit 100
                """,
                row -> new NumberedEntry(
                        row.getLong(1), row.getObject(2, UUID.class), AlertEntry.Kind.valueOf(row.getString(3))),
                organizationId,
                number);
    }

    long latest(UUID organizationId) {
        return database.first(
                        "select coalesce(max(number), 0) from alert_entry where organization_id = ?",
                        row -> row.getLong(1),
                        organizationId)
                .orElse(0L);
    }

    void add(UUID organizationId, UUID alertId, AlertEntry entry) {
        Decision decision = entry.decision();
        Estimate estimate = entry.estimate();
        database.update(
                """
                insert into alert_entry (organization_id, alert_id, at, kind, account_id, decision, reason, estimate)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                organizationId,
                alertId,
                entry.at().atOffset(ZoneOffset.UTC),
                entry.kind().name(),
                entry.by(),
                decision == null ? null : decision.name(),
                entry.reason(),
                estimate == null ? null : new String(EventJson.write(estimate), StandardCharsets.UTF_8));
    }

    void forget(UUID organizationId, UUID alertId) {
        database.update("delete from alert_entry where organization_id = ? and alert_id = ?", organizationId, alertId);
    }

    private static AlertEntry entry(ResultSet row) throws SQLException {
        String decision = row.getString(4);
        String estimate = row.getString(6);
        return new AlertEntry(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                AlertEntry.Kind.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                decision == null ? null : Decision.valueOf(decision),
                row.getString(5),
                estimate == null ? null : estimate(estimate));
    }

    private static Estimate estimate(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Estimate.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

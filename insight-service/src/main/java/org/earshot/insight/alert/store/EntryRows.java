package org.earshot.insight.alert.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.Decision;
import org.earshot.insight.alert.EntryDetail;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.family.Estimate;
import org.earshot.platform.kafka.EventJson;

/** The table {@code alert_entry}. */
@ApplicationScoped
public class EntryRows {
    private static final String NUMBERED = """
            select at, kind, account_id, decision, reason, estimate, alert_id, detail, number from alert_entry
            where organization_id = ?
            """;

    private final Database database;

    public EntryRows(Database database) {
        this.database = database;
    }

    Map<UUID, List<AlertEntry>> of(UUID organizationId, List<UUID> alertIds) {
        Map<UUID, List<AlertEntry>> entries = new HashMap<>();
        database.query(
                """
                select at, kind, account_id, decision, reason, estimate, alert_id, detail from alert_entry
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
                NUMBERED + " and number > ? order by number limit 100", EntryRows::numbered, organizationId, number);
    }

    List<NumberedEntry> between(UUID organizationId, Instant from, Instant until, int most) {
        return database.query(
                NUMBERED + " and at >= ? and at < ? order by number limit ?",
                EntryRows::numbered,
                organizationId,
                from.atOffset(ZoneOffset.UTC),
                until.atOffset(ZoneOffset.UTC),
                most);
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
        EntryDetail detail = entry.detail();
        database.update(
                """
                insert into alert_entry (organization_id, alert_id, at, kind, account_id, decision, reason, estimate,
                    detail)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                """,
                organizationId,
                alertId,
                entry.at().atOffset(ZoneOffset.UTC),
                entry.kind().name(),
                entry.by(),
                decision == null ? null : decision.name(),
                entry.reason(),
                estimate == null ? null : json(estimate),
                detail == null ? null : json(detail));
    }

    void forget(UUID organizationId, UUID alertId) {
        database.update("delete from alert_entry where organization_id = ? and alert_id = ?", organizationId, alertId);
    }

    private static NumberedEntry numbered(ResultSet row) throws SQLException {
        return new NumberedEntry(row.getLong("number"), row.getObject("alert_id", UUID.class), entry(row));
    }

    private static AlertEntry entry(ResultSet row) throws SQLException {
        String decision = row.getString(4);
        String estimate = row.getString(6);
        String detail = row.getString(8);
        return new AlertEntry(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                AlertEntry.Kind.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                decision == null ? null : Decision.valueOf(decision),
                row.getString(5),
                estimate == null ? null : read(estimate, Estimate.class),
                detail == null ? null : read(detail, EntryDetail.class));
    }

    private static String json(Object value) {
        return new String(EventJson.write(value), StandardCharsets.UTF_8);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

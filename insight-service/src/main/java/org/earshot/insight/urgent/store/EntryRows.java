package org.earshot.insight.urgent.store;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.urgent.UrgentAnswer.Reading;
import org.earshot.insight.urgent.UrgentEntry;

/** The tables {@code urgent_entry} and {@code urgent_reading}: what people did, and what they read. */
@ApplicationScoped
public class EntryRows {
    private final Database database;

    public EntryRows(Database database) {
        this.database = database;
    }

    Map<UUID, List<UrgentEntry>> entries(List<UUID> ids) {
        Map<UUID, List<UrgentEntry>> entries = new HashMap<>();
        database.query(
                """
                select urgent_answer_id, at, kind, account_id, note from urgent_entry
                where organization_id = earshot_organization() and urgent_answer_id = any (?) order by number
                """,
                row -> entries.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new UrgentEntry(
                                at(row, 2),
                                UrgentEntry.Kind.valueOf(row.getString(3)),
                                row.getObject(4, UUID.class),
                                row.getString(5))),
                Column.of("uuid", ids, id -> id));
        return entries;
    }

    List<Reading> readings(UUID id) {
        return database.query("""
                select at, account_id from urgent_reading
                where organization_id = earshot_organization() and urgent_answer_id = ? order by number
                """, row -> new Reading(at(row, 1), row.getObject(2, UUID.class)), id);
    }

    void read(UUID id, Instant at) {
        database.update("""
                insert into urgent_reading (organization_id, urgent_answer_id, account_id, at)
                values (earshot_organization(), ?, earshot_account(), ?)
                """, id, at.atOffset(ZoneOffset.UTC));
    }

    void add(UUID id, UrgentEntry entry) {
        database.update(
                """
                insert into urgent_entry (organization_id, urgent_answer_id, at, kind, account_id, note)
                values (earshot_organization(), ?, ?, ?, ?, ?)
                """, id, entry.at().atOffset(ZoneOffset.UTC), entry.kind().name(), entry.by(), entry.note());
    }

    long latest() {
        return database.first(
                        "select number from urgent_entry where organization_id = earshot_organization()"
                                + " order by number desc limit 1",
                        row -> row.getLong(1))
                .orElse(0L);
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

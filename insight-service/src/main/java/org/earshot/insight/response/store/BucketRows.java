package org.earshot.insight.response.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.BucketKey;
import org.earshot.insight.response.Buckets;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.response.Changes;
import org.earshot.insight.response.Reader;
import org.earshot.platform.kafka.EventJson;

/** The tables {@code cell} and {@code bucket}, and which families a change of theirs touches. */
@ApplicationScoped
public class BucketRows implements Buckets {
    private final Database database;

    public BucketRows(Database database) {
        this.database = database;
    }

    void addCells(UUID organizationId, Changes changes) {
        addCells(
                organizationId,
                changes.kept().keySet().stream()
                        .map(changes::record)
                        .filter(Objects::nonNull)
                        .map(Reader::cell)
                        .toList());
    }

    @Override
    public void addCells(UUID organizationId, Collection<CellKey> wanted) {
        Map<UUID, CellKey> cells = new HashMap<>();
        wanted.forEach(cell -> cells.put(cell.id(), cell));
        List<Map.Entry<UUID, CellKey>> rows = List.copyOf(cells.entrySet());
        database.update(
                """
                insert into cell select ?, cell_id, program_id, site_id, groups::jsonb
                from unnest(?, ?, ?, ?) as new (cell_id, program_id, site_id, groups)
                on conflict do nothing
                """,
                organizationId,
                Column.of("uuid", rows, Map.Entry::getKey),
                Column.of("uuid", rows, row -> row.getValue().programId()),
                Column.of("uuid", rows, row -> row.getValue().siteId()),
                Column.of("text", rows, row -> json(row.getValue().groups())));
    }

    @Override
    public void move(UUID organizationId, Map<BucketKey, BucketCounts> deltas) {
        if (deltas.isEmpty()) {
            return;
        }
        List<Map.Entry<BucketKey, BucketCounts>> rows = List.copyOf(deltas.entrySet());
        add(organizationId, rows);
        if (deltas.values().stream().anyMatch(delta -> delta.asked() < 0)) {
            deleteEmpty(organizationId, rows);
        }
        touchFamilies(organizationId, rows);
    }

    private void add(UUID organizationId, List<Map.Entry<BucketKey, BucketCounts>> rows) {
        database.update(
                """
                insert into bucket
                select ?, need, week, cell_id, asked, present, severity, severity_squares
                from unnest(?, ?, ?, ?, ?, ?, ?)
                    as delta (need, week, cell_id, asked, present, severity, severity_squares)
                on conflict (organization_id, need, week, cell_id) do update set
                    asked = bucket.asked + excluded.asked,
                    present = bucket.present + excluded.present,
                    severity = bucket.severity + excluded.severity,
                    severity_squares = bucket.severity_squares + excluded.severity_squares
                """,
                organizationId,
                Column.of("text", rows, row -> row.getKey().need()),
                Column.of("int4", rows, row -> row.getKey().week()),
                Column.of("uuid", rows, row -> row.getKey().cellId()),
                Column.of("int8", rows, row -> row.getValue().asked()),
                Column.of("int8", rows, row -> row.getValue().present()),
                Column.of("int8", rows, row -> row.getValue().severity()),
                Column.of("int8", rows, row -> row.getValue().severitySquares()));
    }

    private void deleteEmpty(UUID organizationId, List<Map.Entry<BucketKey, BucketCounts>> rows) {
        database.update(
                """
                delete from bucket using unnest(?, ?, ?) as moved (need, week, cell_id)
                where organization_id = ? and bucket.need = moved.need and bucket.week = moved.week
                    and bucket.cell_id = moved.cell_id and asked = 0
                """,
                Column.of("text", rows, row -> row.getKey().need()),
                Column.of("int4", rows, row -> row.getKey().week()),
                Column.of("uuid", rows, row -> row.getKey().cellId()),
                organizationId);
    }

    /** In the same transaction as the counts: a crash before their evaluation leaves them due. */
    private void touchFamilies(UUID organizationId, List<Map.Entry<BucketKey, BucketCounts>> rows) {
        database.update("insert into listened_organization values (?) on conflict do nothing", organizationId);
        database.update(
                """
                insert into family (organization_id, need, place_kind, place_id, moved_week)
                select cell.organization_id, moved.need, place.kind, place.id, min(moved.week)
                from unnest(?, ?, ?) as moved (need, week, cell_id) join cell using (cell_id),
                    lateral (values ('ORGANIZATION', organization_id), ('PROGRAM', program_id), ('SITE', site_id))
                        as place (kind, id)
                where organization_id = ?
                group by cell.organization_id, moved.need, place.kind, place.id
                on conflict (organization_id, need, place_kind, place_id) do update set
                    touched = family.touched + 1,
                    moved_week = excluded.moved_week,
                    past_touched = case when excluded.moved_week < family.evaluated_week
                        then family.touched + 1 else family.past_touched end
                """,
                Column.of("text", rows, row -> row.getKey().need()),
                Column.of("int4", rows, row -> row.getKey().week()),
                Column.of("uuid", rows, row -> row.getKey().cellId()),
                organizationId);
    }

    private static String json(Map<String, String> groups) {
        return new String(EventJson.write(new TreeMap<>(groups)), StandardCharsets.UTF_8);
    }
}

package org.earshot.insight.themewatch.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.BucketKey;
import org.earshot.insight.response.PersonWeek;
import org.earshot.insight.themewatch.ThemeTurns;

/** The view {@code theme_turn}. */
@ApplicationScoped
public class ThemeTurnRows implements ThemeTurns {
    private final Database database;

    public ThemeTurnRows(Database database) {
        this.database = database;
    }

    @Override
    public Set<PersonWeek> turns(UUID organizationId, Collection<UUID> responseIds) {
        return Set.copyOf(database.query(
                "select distinct person, week from open_text where organization_id = ? and response_id = any (?)",
                row -> new PersonWeek(row.getObject(1, UUID.class), row.getInt(2)),
                organizationId,
                Column.of("uuid", responseIds, id -> id)));
    }

    @Override
    public Map<BucketKey, BucketCounts> counts(UUID organizationId, Collection<PersonWeek> turns) {
        List<PersonWeek> rows = List.copyOf(turns);
        return counts(
                """
                select told.need, told.week, told.cell_id, count(*), count(*) filter (where told.present)
                from unnest(?, ?) as turn (person, week), lateral (
                    select need, week, cell_id, present from theme_turn
                    where organization_id = ? and person = turn.person and week = turn.week) as told
                group by told.need, told.week, told.cell_id
                """,
                Column.of("uuid", rows, PersonWeek::participantId),
                Column.of("int4", rows, PersonWeek::week),
                organizationId);
    }

    @Override
    public Map<BucketKey, BucketCounts> counts(UUID organizationId, String theme) {
        return counts("""
                select need, week, cell_id, count(*), count(*) filter (where present)
                from theme_turn where organization_id = ? and theme = ? group by need, week, cell_id
                """, organizationId, theme);
    }

    private Map<BucketKey, BucketCounts> counts(String sql, Object... parameters) {
        Map<BucketKey, BucketCounts> counts = new HashMap<>();
        database.query(
                sql,
                row -> counts.put(
                        new BucketKey(row.getString(1), row.getInt(2), row.getObject(3, UUID.class)), people(row)),
                parameters);
        return counts;
    }

    private static BucketCounts people(ResultSet row) throws SQLException {
        return new BucketCounts(row.getLong(4), row.getLong(5), 0, 0);
    }
}

package org.earshot.insight.reading.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.database.Database;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.Place;
import org.earshot.insight.family.Series;
import org.earshot.insight.reading.FamilySeries;
import org.earshot.insight.reading.SeriesStore;
import org.earshot.insight.shift.GroupRef;
import org.earshot.platform.kafka.EventJson;

/** Series from the table {@code family}, people from the table {@code response}. */
@ApplicationScoped
public class SeriesRows implements SeriesStore {
    private final Database database;

    public SeriesRows(Database database) {
        this.database = database;
    }

    @Override
    public List<FamilySeries> all(UUID organizationId, int weeks) {
        return database.query("""
                select need, place_kind, place_id, jsonb_set(evaluation, '{weeks}', coalesce((
                    select jsonb_agg(week order by number)
                    from jsonb_array_elements(evaluation -> 'weeks') with ordinality as listed (week, number)
                    where number > jsonb_array_length(evaluation -> 'weeks') - ?), '[]'))
                from family where organization_id = ? and evaluation is not null
                """, SeriesRows::family, weeks, organizationId);
    }

    @Override
    public List<FamilySeries> ofNeed(UUID organizationId, String need) {
        return database.query("""
                select need, place_kind, place_id, evaluation
                from family where organization_id = ? and need = ? and evaluation is not null
                """, SeriesRows::family, organizationId, need);
    }

    @Override
    public List<String> needs(UUID organizationId) {
        return database.query(
                "select distinct need from family where organization_id = ? order by need",
                row -> row.getString(1),
                organizationId);
    }

    @Override
    public Map<GroupRef, Long> people(UUID organizationId, Family family, int fromWeek, int toWeek) {
        UUID programId =
                family.place().kind() == PlaceKind.PROGRAM ? family.place().id() : null;
        UUID siteId = family.place().kind() == PlaceKind.SITE ? family.place().id() : null;
        Map<GroupRef, Long> people = new HashMap<>();
        database.query(
                """
                select coalesce(dimension, ''), coalesce(name, ''), count(distinct person) from (
                    select person, cell_id from step_turn
                    where organization_id = ? and week between ? and ? and step = ?
                    union all
                    (select distinct on (coalesce(participant_id, response_id), week)
                        coalesce(participant_id, response_id) as person, cell_id
                    from response
                    where organization_id = ? and week between ? and ? and not withdrawn and ? = any (needs)
                    order by coalesce(participant_id, response_id), week, answered_at desc, response_id desc)
                ) as counted
                join (select * from cell where organization_id = ?) as cell using (cell_id),
                lateral jsonb_each_text(groups || jsonb_build_object('program', program_id, 'site', site_id))
                    as stated (dimension, name)
                where (?::uuid is null or program_id = ?) and (?::uuid is null or site_id = ?)
                group by grouping sets ((), (dimension, name))
                """,
                row -> people.put(new GroupRef(row.getString(1), row.getString(2)), row.getLong(3)),
                organizationId,
                fromWeek,
                toWeek,
                family.need(),
                organizationId,
                fromWeek,
                toWeek,
                family.need(),
                organizationId,
                programId,
                programId,
                siteId,
                siteId);
        return people;
    }

    private static FamilySeries family(ResultSet row) throws SQLException {
        Place place = new Place(PlaceKind.valueOf(row.getString(2)), row.getObject(3, UUID.class));
        try {
            Series series = EventJson.read(row.getString(4).getBytes(StandardCharsets.UTF_8), Series.class);
            return new FamilySeries(new Family(row.getString(1), place), series);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

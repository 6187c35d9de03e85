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
import org.earshot.insight.family.Series.SeriesWeek;
import org.earshot.insight.reading.FamilySeries;
import org.earshot.insight.reading.SeriesStore;
import org.earshot.insight.release.Line;
import org.earshot.insight.release.ReleaseStore;
import org.earshot.insight.release.Told;
import org.earshot.insight.shift.GroupRef;
import org.earshot.platform.kafka.EventJson;

/** Series from the table {@code family}; people from the buckets, less the further answers of people who are known. */
@ApplicationScoped
public class SeriesRows implements SeriesStore {
    private final Database database;
    private final ReleaseStore releases;

    public SeriesRows(Database database, ReleaseStore releases) {
        this.database = database;
        this.releases = releases;
    }

    @Override
    public List<FamilySeries> all(UUID organizationId, int weeks) {
        List<FamilySeries> counted = database.query("""
                select need, place_kind, place_id, jsonb_set(evaluation, '{weeks}', coalesce((
                    select jsonb_agg(week order by number)
                    from jsonb_array_elements(evaluation -> 'weeks') with ordinality as listed (week, number)
                    where number > jsonb_array_length(evaluation -> 'weeks') + (running is not null)::int - ?), '[]')), running
                from family where organization_id = ? and evaluation is not null
                """, SeriesRows::family, weeks, organizationId);
        Map<String, Told> told = releases.everyone(organizationId, earliest(counted));
        return counted.stream()
                .map(family -> telling(family, told.getOrDefault(family.family().need(), Told.NOTHING)))
                .toList();
    }

    @Override
    public List<FamilySeries> ofNeed(UUID organizationId, String need) {
        List<FamilySeries> counted = database.query("""
                select need, place_kind, place_id, evaluation, running
                from family where organization_id = ? and need = ? and evaluation is not null
                """, SeriesRows::family, organizationId, need);
        Told told = releases.told(organizationId, need, Place.organization(organizationId), earliest(counted));
        return counted.stream().map(family -> telling(family, told)).toList();
    }

    private static int earliest(List<FamilySeries> families) {
        return families.stream()
                .flatMap(family -> family.series().weeks().stream())
                .mapToInt(SeriesWeek::week)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static FamilySeries telling(FamilySeries family, Told told) {
        Line everyone = Line.of(family.family().place());
        return new FamilySeries(family.family(), family.series().telling(week -> told.week(everyone, week)));
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
                with part as (
                    select cell_id, groups || jsonb_build_object('program', program_id, 'site', site_id) as groups
                    from cell
                    where organization_id = ? and (?::uuid is null or program_id = ?) and (?::uuid is null or site_id = ?)
                ), stated as (
                    select cell_id, dimension, name from part, lateral jsonb_each_text(groups) as each (dimension, name)
                    union all select cell_id, '', '' from part
                ), identified as (
                    select participant_id, cell_id from step_turn
                    where organization_id = ? and step = ? and participant_id is not null and week between ? and ?
                    union all
                    select participant_id, cell_id from (
                        select distinct on (participant_id, week) participant_id, cell_id
                        from response
                        where organization_id = ? and participant_id is not null and week between ? and ?
                            and not withdrawn and ? = any (needs)
                        order by participant_id, week, answered_at desc, response_id desc
                    ) as counted
                ), again as (
                    select dimension, name, count(*) - count(distinct participant_id) as answers
                    from identified join stated using (cell_id) group by dimension, name
                )
                select dimension, name, sum(asked) - coalesce(max(again.answers), 0)
                from bucket join stated using (cell_id) left join again using (dimension, name)
                where organization_id = ? and need = ? and week between ? and ?
                group by dimension, name
                """,
                row -> people.put(new GroupRef(row.getString(1), row.getString(2)), row.getLong(3)),
                organizationId,
                programId,
                programId,
                siteId,
                siteId,
                organizationId,
                family.need(),
                fromWeek,
                toWeek,
                organizationId,
                fromWeek,
                toWeek,
                family.need(),
                organizationId,
                family.need(),
                fromWeek,
                toWeek);
        return people;
    }

    private static FamilySeries family(ResultSet row) throws SQLException {
        Place place = new Place(PlaceKind.valueOf(row.getString(2)), row.getObject(3, UUID.class));
        try {
            Series closed = series(row.getString(4));
            String running = row.getString(5);
            return new FamilySeries(
                    new Family(row.getString(1), place), running == null ? closed : closed.followedBy(series(running)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Series series(String json) throws IOException {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Series.class);
    }
}

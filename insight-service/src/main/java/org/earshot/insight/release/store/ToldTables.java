package org.earshot.insight.release.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.family.Place;
import org.earshot.insight.release.Held;
import org.earshot.insight.release.Line;
import org.earshot.insight.release.Period;
import org.earshot.insight.release.ReleaseStore;
import org.earshot.insight.release.Told;
import org.earshot.insight.shift.GroupRef;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * A row for each period and place, its groups in one document. Whoever looks reads the versions of the periods, and of the rows only
 * those of versions that are not held yet.
 */
@ApplicationScoped
public class ToldTables implements ReleaseStore {
    private static final TypeReference<Map<String, Map<String, long[]>>> GROUPS = new TypeReference<>() {};

    private final Database database;
    private final ToldPeriods held = new ToldPeriods();

    public ToldTables(Database database) {
        this.database = database;
    }

    @Override
    public Told told(UUID organizationId, String need, int fromWeek) {
        return needs(organizationId, fromWeek, " and need = ?", need).getOrDefault(need, Told.NOTHING);
    }

    @Override
    public Map<String, Told> told(UUID organizationId, int fromWeek) {
        return needs(organizationId, fromWeek, "");
    }

    private Map<String, Told> needs(UUID organizationId, int fromWeek, String which, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(organizationId, fromWeek));
        all.addAll(List.of(parameters));
        Map<String, Map<Period, Long>> versions = new HashMap<>();
        database.query(
                "select need, week, weeks, version from told_period where organization_id = ? and week >= ?" + which,
                row -> versions.computeIfAbsent(row.getString(1), any -> new HashMap<>())
                        .put(new Period(row.getInt(2), row.getInt(3)), row.getLong(4)),
                all.toArray());
        Map<String, Told> told = new HashMap<>();
        versions.forEach((need, periods) -> told.put(need, new Told(periods(organizationId, need, periods))));
        return told;
    }

    private Map<Period, Map<Line, Counted>> periods(UUID organizationId, String need, Map<Period, Long> versions) {
        Map<Period, Map<Line, Counted>> told = new HashMap<>();
        List<Period> unknown = new ArrayList<>();
        versions.forEach((period, version) ->
                held.find(version).ifPresentOrElse(lines -> told.put(period, lines), () -> unknown.add(period)));
        if (!unknown.isEmpty()) {
            told.putAll(read(organizationId, need, unknown));
        }
        return told;
    }

    /** With the versions as they stand now: meanwhile more may have been told. */
    private Map<Period, Map<Line, Counted>> read(UUID organizationId, String need, List<Period> periods) {
        Map<Period, Map<Line, Counted>> told = new HashMap<>();
        Map<Period, Long> versions = new HashMap<>();
        database.query(
                """
                select week, weeks, version, place_kind, place_id, present, answers, people, groups
                from told_period join unnest(?, ?) as asked (week, weeks) using (week, weeks)
                    left join told using (organization_id, need, week, weeks)
                where organization_id = ? and need = ?
                """,
                row -> {
                    Period period = new Period(row.getInt(1), row.getInt(2));
                    versions.put(period, row.getLong(3));
                    Map<Line, Counted> lines = told.computeIfAbsent(period, any -> new HashMap<>());
                    if (row.getString(4) != null) {
                        addTo(lines, row);
                    }
                    return period;
                },
                Column.of("int4", periods, Period::week),
                Column.of("int4", periods, Period::weeks),
                organizationId,
                need);
        versions.forEach(
                (period, version) -> told.put(period, held.hold(version, told.getOrDefault(period, Map.of()))));
        return told;
    }

    private static void addTo(Map<Line, Counted> lines, ResultSet row) throws SQLException {
        Place place = new Place(PlaceKind.valueOf(row.getString(4)), row.getObject(5, UUID.class));
        if (row.getObject(6) != null) {
            lines.put(Line.of(place), new Counted(row.getLong(6), row.getLong(7), row.getLong(8)));
        }
        parse(row.getString(9))
                .forEach((dimension, named) -> named.forEach((group, counts) -> lines.put(
                        new Line(place, new GroupRef(dimension, group)),
                        new Counted(counts[0], counts[1], counts[2]))));
    }

    @Override
    public Map<Period, Map<Integer, Map<Line, Counted>>> tellings(UUID organizationId, String need, int fromWeek) {
        Map<Period, Map<Integer, Map<Line, Counted>>> tellings = new HashMap<>();
        database.query(
                "select week, weeks, number, lines from telling where organization_id = ? and need = ? and week >= ?",
                row -> tellings.computeIfAbsent(new Period(row.getInt(1), row.getInt(2)), any -> new HashMap<>())
                        .put(row.getInt(3), LineDocument.read(row.getString(4))),
                organizationId,
                need,
                fromWeek);
        return tellings;
    }

    @Override
    public void tell(
            UUID organizationId,
            String need,
            Period period,
            Map<Line, Counted> told,
            Map<Integer, Map<Line, Counted>> tellings) {
        replace(organizationId, need, period, told);
        database.update(
                "delete from telling where organization_id = ? and need = ? and week = ? and weeks = ?",
                organizationId,
                need,
                period.week(),
                period.weeks());
        List<Map.Entry<Integer, Map<Line, Counted>>> rows = List.copyOf(tellings.entrySet());
        database.update(
                "insert into telling select ?, ?, ?, ?, number, lines::jsonb from unnest(?, ?) as row (number, lines)",
                organizationId,
                need,
                period.week(),
                period.weeks(),
                Column.of("int4", rows, Map.Entry::getKey),
                Column.of("text", rows, row -> LineDocument.write(row.getValue())));
    }

    private void replace(UUID organizationId, String need, Period period, Map<Line, Counted> told) {
        Map<Place, Row> rows = new HashMap<>();
        told.forEach(
                (line, counted) -> rows.computeIfAbsent(line.place(), Row::new).add(line.group(), counted));
        List<Row> all = List.copyOf(rows.values());
        database.update(
                "delete from told where organization_id = ? and need = ? and week = ? and weeks = ?",
                organizationId,
                need,
                period.week(),
                period.weeks());
        database.update("""
                insert into told_period (organization_id, need, week, weeks) values (?, ?, ?, ?)
                on conflict (organization_id, need, week, weeks) do update set version = excluded.version
                """, organizationId, need, period.week(), period.weeks());
        database.update(
                """
                insert into told
                select ?, ?, ?, ?, kind, id, present, answers, people, groups::jsonb
                from unnest(?, ?, ?, ?, ?, ?) as row (kind, id, present, answers, people, groups)
                """,
                organizationId,
                need,
                period.week(),
                period.weeks(),
                Column.of("text", all, row -> row.place.kind().name()),
                Column.of("uuid", all, row -> row.place.id()),
                Column.of("int8", all, row -> row.everyone == null ? null : row.everyone.present()),
                Column.of("int8", all, row -> row.everyone == null ? null : row.everyone.answers()),
                Column.of("int8", all, row -> row.everyone == null ? null : row.everyone.people()),
                Column.of("text", all, row -> new String(EventJson.write(row.groups), StandardCharsets.UTF_8)));
    }

    @Override
    public Map<Integer, Long> looked(UUID organizationId, String need, int fromWeek) {
        Map<Integer, Long> looked = new HashMap<>();
        database.query(
                "select week, fingerprint from told_week where organization_id = ? and need = ? and week >= ?",
                row -> looked.put(row.getInt(1), row.getLong(2)),
                organizationId,
                need,
                fromWeek);
        return looked;
    }

    @Override
    public void look(UUID organizationId, String need, Map<Integer, Long> fingerprints) {
        List<Map.Entry<Integer, Long>> rows = List.copyOf(fingerprints.entrySet());
        database.update(
                """
                insert into told_week (organization_id, need, week, fingerprint)
                select ?, ?, week, fingerprint from unnest(?, ?) as looked (week, fingerprint)
                on conflict (organization_id, need, week) do update set fingerprint = excluded.fingerprint
                """,
                organizationId,
                need,
                Column.of("int4", rows, Map.Entry::getKey),
                Column.of("int8", rows, Map.Entry::getValue));
    }

    @Override
    public Held held(UUID organizationId, String need, int week) {
        return database.first(
                        "select held, taken, taken_at from told_week where organization_id = ? and need = ? and week = ?",
                        row -> new Held(
                                HeldDocument.read(row.getString(1), week),
                                HeldDocument.read(row.getString(2), week),
                                row.getInt(3)),
                        organizationId,
                        need,
                        week)
                .orElse(Held.NOTHING);
    }

    @Override
    public void hold(UUID organizationId, String need, int week, Held held) {
        database.update(
                "update told_week set held = ?::jsonb, taken = ?::jsonb, taken_at = ?"
                        + " where organization_id = ? and need = ? and week = ?",
                HeldDocument.write(held.next()),
                HeldDocument.write(held.taken()),
                held.takenAt(),
                organizationId,
                need,
                week);
    }

    @Override
    public List<Repeated> identified(UUID organizationId, String need, int fromWeek, int toWeek) {
        return database.query(
                """
                select week, cell_id, participant_id from step_turn
                where organization_id = ? and step = ? and participant_id is not null and week between ? and ?
                union all
                (select distinct on (participant_id, week) week, cell_id, participant_id
                from response
                where organization_id = ? and participant_id is not null and week between ? and ?
                    and not withdrawn and ? = any (needs)
                order by participant_id, week, answered_at desc, response_id desc)
                """,
                row -> new Repeated(row.getInt(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                organizationId,
                need,
                fromWeek,
                toWeek,
                organizationId,
                fromWeek,
                toWeek,
                need);
    }

    private static Map<String, Map<String, long[]>> parse(String groups) {
        try {
            return EventJson.MAPPER.readValue(groups, GROUPS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the groups of a told place cannot be read", e);
        }
    }

    /** A place of one period. */
    private static final class Row {
        private final Place place;
        private final Map<String, Map<String, long[]>> groups = new TreeMap<>();
        private @Nullable Counted everyone;

        Row(Place place) {
            this.place = place;
        }

        void add(@Nullable GroupRef group, Counted counted) {
            if (group == null) {
                everyone = counted;
            } else {
                groups.computeIfAbsent(group.dimension(), any -> new TreeMap<>())
                        .put(group.group(), new long[] {counted.present(), counted.answers(), counted.people()});
            }
        }
    }
}

package org.earshot.insight.family.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.database.Database;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.DueFamily;
import org.earshot.insight.family.Evaluated;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.PeopleBehind;
import org.earshot.insight.family.Place;
import org.earshot.insight.family.Series;
import org.earshot.insight.family.TickId;
import org.earshot.insight.policy.ClaimStore;
import org.earshot.insight.shift.ClosedWeek;
import org.earshot.platform.kafka.EventJson;

/** The table {@code family}, and the counts it is evaluated from. */
@ApplicationScoped
public class FamilyTables implements FamilyStore {
    private final Database database;
    private final CountRows counts;
    private final ShiftRows shifts;
    private final ClosedWeekRows closedWeeks;
    private final RunningWeekRows runningWeeks;
    private final ClaimStore claims;

    public FamilyTables(
            Database database, CountRows counts, ShiftRows shifts, ClosedWeekRows closedWeeks, ClaimStore claims) {
        this.database = database;
        this.counts = counts;
        this.shifts = shifts;
        this.closedWeeks = closedWeeks;
        this.runningWeeks = new RunningWeekRows(database);
        this.claims = claims;
    }

    @Override
    public List<DueFamily> due(UUID organizationId, int week) {
        return database.query("""
                select need, place_kind, place_id, touched, evaluated_touch, evaluated_week,
                    past_touched > evaluated_touch
                from family
                where organization_id = ? and (touched > evaluated_touch or evaluated_week < ?)
                order by need, place_kind, place_id
                """, FamilyTables::due, organizationId, week);
    }

    private static DueFamily due(ResultSet row) throws SQLException {
        Integer week = row.getObject(6, Integer.class);
        TickId last = week == null ? null : new TickId(row.getLong(5), week);
        return new DueFamily(family(row), row.getLong(4), last, row.getBoolean(7));
    }

    @Override
    public int families(UUID organizationId) {
        return database.first(
                        "select count(*) from family where organization_id = ?", row -> row.getInt(1), organizationId)
                .orElse(0);
    }

    @Override
    public List<Family> all(UUID organizationId) {
        return database.query(
                "select need, place_kind, place_id from family where organization_id = ?",
                FamilyTables::family,
                organizationId);
    }

    @Override
    public void touchAll(UUID organizationId) {
        database.update("update family set touched = touched + 1 where organization_id = ?", organizationId);
    }

    @Override
    public void leaveDue(UUID organizationId, String need) {
        database.update(
                "update family set touched = touched + 1, past_touched = touched + 1"
                        + " where organization_id = ? and need = ? and place_kind = ?",
                organizationId,
                need,
                PlaceKind.ORGANIZATION.name());
    }

    private static Family family(ResultSet row) throws SQLException {
        return new Family(
                row.getString(1), new Place(PlaceKind.valueOf(row.getString(2)), row.getObject(3, UUID.class)));
    }

    @Override
    public List<CellCount> counts(UUID organizationId, String need, int fromWeek) {
        return counts.of(organizationId, need, fromWeek);
    }

    @Override
    public Map<Family, List<ClosedWeek>> closedWeeks(UUID organizationId, String need, List<Place> places) {
        return closedWeeks.of(organizationId, need, places);
    }

    @Override
    public PeopleBehind people(UUID organizationId) {
        return (family, group, fromWeek, toWeek) -> counts.people(organizationId, family, group, fromWeek, toWeek);
    }

    @Override
    public List<KnownShift> shifts(UUID organizationId, String need) {
        return shifts.of(organizationId, need);
    }

    @Override
    public Set<Family> keep(UUID organizationId, String need, List<Evaluated> evaluated, DisclosureGate gate) {
        Map<Boolean, List<Evaluated>> byNews =
                evaluated.stream().collect(Collectors.partitioningBy(Evaluated::onlyRunningWeek));
        Set<Family> unmoved =
                new HashSet<>(runningWeeks.keep(organizationId, need, byNews.getOrDefault(true, List.of())));
        byNews.getOrDefault(false, List.of()).stream()
                .filter(one -> keep(organizationId, one, gate))
                .map(Evaluated::family)
                .forEach(unmoved::add);
        return unmoved;
    }

    private boolean keep(UUID organizationId, Evaluated evaluated, DisclosureGate gate) {
        Family family = evaluated.family();
        TickId tick = evaluated.tick();
        Optional<Long> touched = database.first(
                """
                update family set evaluated_touch = ?, evaluated_week = ?, running = ?::jsonb, evaluation = ?::jsonb
                where organization_id = ? and need = ? and place_kind = ? and place_id = ? and evaluated_touch <= ?
                returning touched
                """,
                row -> row.getLong(1),
                tick.touched(),
                tick.week(),
                json(evaluated.series().running()),
                json(evaluated.series().closed()),
                organizationId,
                family.need(),
                family.place().kind().name(),
                family.place().id(),
                tick.touched());
        if (touched.isEmpty()) {
            return false;
        }
        closedWeeks.keep(organizationId, family, evaluated.keeping());
        shifts.keep(organizationId, family, evaluated.shifts(), gate);
        return touched.get() == tick.touched();
    }

    private static String json(Series series) {
        return new String(EventJson.write(series), StandardCharsets.UTF_8);
    }

    @Override
    public void end(UUID organizationId, String need) {
        for (String table : List.of("bucket", "family", "shift", "closed_week")) {
            database.update("delete from " + table + " where organization_id = ? and need = ?", organizationId, need);
        }
    }

    @Override
    public boolean forget(UUID organizationId, DueFamily empty) {
        Family family = empty.family();
        int deleted = database.update(
                "delete from family where organization_id = ? and need = ? and place_kind = ? and place_id = ? and touched = ?",
                organizationId,
                family.need(),
                family.place().kind().name(),
                family.place().id(),
                empty.touched());
        if (deleted > 0) {
            shifts.keep(organizationId, family, List.of(), DisclosureGate.of(DisclosureGate.LOWEST));
            closedWeeks.deleteAfter(organizationId, family, Integer.MIN_VALUE);
            claims.forget(organizationId, family);
        }
        return deleted > 0;
    }
}

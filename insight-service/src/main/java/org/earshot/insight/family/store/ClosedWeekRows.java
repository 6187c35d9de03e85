package org.earshot.insight.family.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.ClosedWeek;
import org.earshot.insight.shift.Keeping;

/** The table {@code closed_week}. */
@ApplicationScoped
public class ClosedWeekRows {
    private static final Base64.Encoder BYTES = Base64.getEncoder();

    private final Database database;

    public ClosedWeekRows(Database database) {
        this.database = database;
    }

    /** Those of some families of a need, in order; a family without any is absent. */
    Map<Family, List<ClosedWeek>> of(UUID organizationId, String need, List<Place> places) {
        Map<Family, List<ClosedWeek>> weeks = new HashMap<>();
        database.query(
                """
                select place_kind, place_id, week, expectation, state
                from closed_week join unnest(?, ?) as due (place_kind, place_id) using (place_kind, place_id)
                where organization_id = ? and need = ?
                order by place_kind, place_id, week
                """,
                row -> weeks.computeIfAbsent(
                                new Family(
                                        need,
                                        new Place(PlaceKind.valueOf(row.getString(1)), row.getObject(2, UUID.class))),
                                family -> new ArrayList<>())
                        .add(new ClosedWeek(row.getInt(3), row.getBytes(4), row.getBytes(5))),
                Column.of("text", places, place -> place.kind().name()),
                Column.of("uuid", places, Place::id),
                organizationId,
                need);
        return weeks;
    }

    void keep(UUID organizationId, Family family, Keeping keeping) {
        if (keeping.unchangedUpTo() < Integer.MAX_VALUE) {
            deleteAfter(organizationId, family, keeping.unchangedUpTo());
        }
        if (!keeping.stateless().isEmpty()) {
            dropStates(organizationId, family, keeping.stateless());
        }
        if (!keeping.closed().isEmpty()) {
            insert(organizationId, family, keeping.closed());
        }
    }

    void deleteAfter(UUID organizationId, Family family, int week) {
        database.update(
                "delete from closed_week where organization_id = ? and need = ? and place_kind = ? and place_id = ?"
                        + " and week > ?",
                organizationId,
                family.need(),
                family.place().kind().name(),
                family.place().id(),
                week);
    }

    private void dropStates(UUID organizationId, Family family, List<Integer> weeks) {
        database.update(
                "update closed_week set state = null where organization_id = ? and need = ? and place_kind = ?"
                        + " and place_id = ? and week = any (?)",
                organizationId,
                family.need(),
                family.place().kind().name(),
                family.place().id(),
                Column.of("int4", weeks, week -> week));
    }

    private void insert(UUID organizationId, Family family, List<ClosedWeek> weeks) {
        database.update(
                """
                insert into closed_week
                select ?, ?, ?, ?, week, decode(expectation, 'base64'), decode(state, 'base64')
                from unnest(?, ?, ?) as closed (week, expectation, state)
                """,
                organizationId,
                family.need(),
                family.place().kind().name(),
                family.place().id(),
                Column.of("int4", weeks, ClosedWeek::week),
                Column.of("text", weeks, week -> BYTES.encodeToString(week.expectation())),
                Column.of("text", weeks, week -> {
                    byte[] state = week.state();
                    return state == null ? null : BYTES.encodeToString(state);
                }));
    }
}

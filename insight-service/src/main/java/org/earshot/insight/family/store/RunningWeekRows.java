package org.earshot.insight.family.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.family.Evaluated;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.Place;
import org.earshot.platform.kafka.EventJson;

/** The running weeks of many families of the table {@code family}, in one statement: under load they are most of what is written. */
final class RunningWeekRows {
    private final Database database;

    RunningWeekRows(Database database) {
        this.database = database;
    }

    /**
     * Keeps evaluations of one need that found nothing new but in the running week.
     *
     * @return families of which nobody has answered since they were read
     */
    Set<Family> keep(UUID organizationId, String need, List<Evaluated> evaluated) {
        if (evaluated.isEmpty()) {
            return Set.of();
        }
        return database
                .query(
                        """
                        update family set evaluated_touch = kept.touched, evaluated_week = kept.week,
                            running = kept.running::jsonb
                        from unnest(?, ?, ?, ?, ?) as kept (place_kind, place_id, touched, week, running)
                        where organization_id = ? and need = ? and family.place_kind = kept.place_kind
                            and family.place_id = kept.place_id and evaluated_touch <= kept.touched
                        returning need, family.place_kind, family.place_id, family.touched = kept.touched
                        """,
                        Kept::read,
                        Column.of(
                                "text",
                                evaluated,
                                one -> one.family().place().kind().name()),
                        Column.of("uuid", evaluated, one -> one.family().place().id()),
                        Column.of("int8", evaluated, one -> one.tick().touched()),
                        Column.of("int4", evaluated, one -> one.tick().week()),
                        Column.of("text", evaluated, RunningWeekRows::running),
                        organizationId,
                        need)
                .stream()
                .filter(Kept::unmoved)
                .map(Kept::family)
                .collect(Collectors.toSet());
    }

    private static String running(Evaluated evaluated) {
        return new String(EventJson.write(evaluated.series().running()), StandardCharsets.UTF_8);
    }

    private record Kept(Family family, boolean unmoved) {

        static Kept read(ResultSet row) throws SQLException {
            Place place = new Place(PlaceKind.valueOf(row.getString(2)), row.getObject(3, UUID.class));
            return new Kept(new Family(row.getString(1), place), row.getBoolean(4));
        }
    }
}

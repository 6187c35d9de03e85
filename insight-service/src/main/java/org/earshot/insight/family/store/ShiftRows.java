package org.earshot.insight.family.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.database.Database;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.GroupRef;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** The table {@code shift}, and the news of it. */
@ApplicationScoped
public class ShiftRows {
    private static final String COLUMNS = "shift_id, need, place_kind, place_id, direction, onset, alerted_week, ended,"
            + " dimension, group_name, estimate, published";

    private final Database database;
    private final Outbox outbox;

    public ShiftRows(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    List<KnownShift> of(UUID organizationId, String need) {
        return database.query(
                "select " + COLUMNS + " from shift where organization_id = ? and need = ? order by onset, shift_id",
                ShiftRows::shift,
                organizationId,
                need);
    }

    /** Keeps what the family's latest evaluation found; what it does not find any more is taken back. */
    void keep(UUID organizationId, Family family, List<KnownShift> found, DisclosureGate gate) {
        Map<UUID, Kept> kept = kept(organizationId, family);
        Map<UUID, Boolean> gone = new HashMap<>();
        kept.forEach((id, row) -> gone.put(id, !row.published.isEmpty()));
        for (KnownShift counted : found) {
            gone.remove(counted.id());
            Kept before = kept.getOrDefault(counted.id(), Kept.NOTHING);
            boolean stands = before.stands(counted, gate);
            Estimate told = before.told;
            KnownShift shift = counted.telling(
                    stands && told != null ? told : counted.estimate().roughly(gate));
            write(
                    organizationId,
                    shift,
                    stands ? before.people : counted.estimate().people(),
                    publish(organizationId, shift, before.published, gate));
        }
        gone.forEach((id, wasPublished) -> takeBack(organizationId, id, wasPublished));
    }

    private Map<UUID, Kept> kept(UUID organizationId, Family family) {
        Map<UUID, Kept> kept = new HashMap<>();
        database.query(
                "select shift_id, coalesce(published::text, ''), estimate, people, ended, dimension, group_name from shift"
                        + " where organization_id = ? and need = ? and place_kind = ? and place_id = ?",
                row -> kept.put(
                        row.getObject(1, UUID.class),
                        new Kept(
                                row.getString(2),
                                read(row.getString(3), Estimate.class),
                                row.getLong(4),
                                row.getBoolean(5),
                                group(row.getString(6), row.getString(7)))),
                organizationId,
                family.need(),
                family.place().kind().name(),
                family.place().id());
        return kept;
    }

    private static @Nullable GroupRef group(@Nullable String dimension, @Nullable String name) {
        return dimension == null || name == null ? null : new GroupRef(dimension, name);
    }

    /**
     * A row as it was.
     *
     * @param published the event last sent, or empty
     * @param told the figures
     * @param people how many stood behind them, exactly
     */
    private record Kept(
            String published,
            @Nullable Estimate told,
            long people,
            boolean ended,
            @Nullable GroupRef group) {
        static final Kept NOTHING = new Kept("", null, 0, false, null);

        /** Figures stand until enough people came or went: else they would tell what the last one said. */
        boolean stands(KnownShift now, DisclosureGate gate) {
            long behind = now.estimate().people();
            return told != null
                    && gate.releases(people)
                    && gate.releases(behind)
                    && !gate.releases(Math.abs(behind - people))
                    && ended == now.ended()
                    && Objects.equals(group, now.group());
        }
    }

    private void takeBack(UUID organizationId, UUID shiftId, boolean wasPublished) {
        database.update("delete from shift where organization_id = ? and shift_id = ?", organizationId, shiftId);
        if (wasPublished) {
            outbox.addTombstone(Topics.SHIFTS, organizationId, shiftId.toString());
        }
    }

    /** The event last published, from now on; empty while there is none. */
    private String publish(UUID organizationId, KnownShift shift, String before, DisclosureGate gate) {
        // earshot.shifts tells of needs; a step of answering is none, nor is a theme.
        if (!shift.family().isOfNeed() || !gate.releases(shift.estimate().people())) {
            return before;
        }
        ShiftEvent last = before.isEmpty() ? null : read(before, ShiftEvent.class);
        if (last != null && !isNews(shift, last)) {
            return before;
        }
        ShiftEvent event = event(organizationId, shift, last);
        outbox.add(Topics.SHIFTS, event);
        return json(event);
    }

    private static boolean isNews(KnownShift shift, ShiftEvent last) {
        Estimate told = new Estimate(
                last.before(),
                last.after(),
                last.low(),
                last.high(),
                last.answers(),
                last.people(),
                last.fromRealChange(),
                last.fromMix());
        return shift.ended() != (last.status() == ShiftEvent.Status.ENDED)
                || shift.estimate().isNewsTo(told);
    }

    private static ShiftEvent event(UUID organizationId, KnownShift shift, @Nullable ShiftEvent last) {
        ShiftEvent.Status open = last == null ? ShiftEvent.Status.OPENED : ShiftEvent.Status.UPDATED;
        Estimate estimate = shift.estimate();
        return new ShiftEvent(
                organizationId,
                shift.id(),
                shift.ended() ? ShiftEvent.Status.ENDED : open,
                shift.family().need(),
                shift.family().place().kind(),
                shift.family().place().id(),
                shift.dimension().orElse(null),
                shift.groupName().orElse(null),
                shift.direction(),
                LocalDate.ofEpochDay(Bucket.firstDayOf(shift.onset())),
                estimate.before(),
                estimate.after(),
                estimate.low(),
                estimate.high(),
                estimate.answers(),
                estimate.people(),
                estimate.fromRealChange(),
                estimate.fromMix());
    }

    private void write(UUID organizationId, KnownShift shift, long people, String published) {
        database.update(
                """
                insert into shift (organization_id, shift_id, need, place_kind, place_id, direction, onset,
                    alerted_week, ended, dimension, group_name, estimate, people, published)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, nullif(?, '')::jsonb)
                on conflict (organization_id, shift_id) do update set (alerted_week, ended, dimension, group_name,
                    estimate, people, published) = row (excluded.alerted_week, excluded.ended, excluded.dimension,
                    excluded.group_name, excluded.estimate, excluded.people, excluded.published)
                """,
                organizationId,
                shift.id(),
                shift.family().need(),
                shift.family().place().kind().name(),
                shift.family().place().id(),
                shift.direction().name(),
                shift.onset(),
                shift.alertedWeek(),
                shift.ended(),
                shift.dimension().orElse(null),
                shift.groupName().orElse(null),
                json(shift.estimate()),
                people,
                published);
    }

    private static KnownShift shift(ResultSet row) throws SQLException {
        return new KnownShift(
                row.getObject("shift_id", UUID.class),
                new Family(
                        row.getString("need"),
                        new Place(
                                PlaceKind.valueOf(row.getString("place_kind")), row.getObject("place_id", UUID.class))),
                ShiftEvent.Direction.valueOf(row.getString("direction")),
                row.getInt("onset"),
                row.getInt("alerted_week"),
                row.getBoolean("ended"),
                group(row.getString("dimension"), row.getString("group_name")),
                read(row.getString("estimate"), Estimate.class));
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

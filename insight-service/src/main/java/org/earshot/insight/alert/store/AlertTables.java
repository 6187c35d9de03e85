package org.earshot.insight.alert.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertChange;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.AlertHistory;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.alert.RaisedUnder;
import org.earshot.insight.database.Database;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.GroupRef;
import org.earshot.platform.kafka.EventJson;

/** The tables {@code alert} and {@code alert_entry}. */
@ApplicationScoped
public class AlertTables implements AlertStore {
    private static final String SELECT = """
            select alert_id, shift_id, need, place_kind, place_id, direction, onset, alerted_week, dimension, group_name,
                estimate, policy_version, policy_program, policy_detecting, threshold from alert where organization_id = ?
            """;
    private static final String NOT_CLOSED = " and not " + had("CLOSED");
    private static final String NEWEST_FIRST = " order by opened_at desc, alert_id";
    private static final AlertHistory NO_HISTORY = new AlertHistory(List.of());

    private static String had(String kind) {
        return "exists (select 1 from alert_entry as entry where entry.organization_id = alert.organization_id"
                + " and entry.alert_id = alert.alert_id and entry.kind = '" + kind + "')";
    }

    private final Database database;
    private final EntryRows entries;

    public AlertTables(Database database, EntryRows entries) {
        this.database = database;
        this.entries = entries;
    }

    @Override
    public List<Alert> open(UUID organizationId, String need) {
        return alerts(
                organizationId,
                SELECT + NOT_CLOSED + " and need = ? order by opened_at, alert_id",
                organizationId,
                need);
    }

    @Override
    public List<Alert> notClosed(UUID organizationId) {
        return alerts(organizationId, SELECT + NOT_CLOSED + NEWEST_FIRST, organizationId);
    }

    @Override
    public List<Alert> inWork(UUID organizationId) {
        return alerts(
                organizationId,
                SELECT + " and (not " + had("CLOSED") + " or " + had("ACTION_TAKEN") + ")" + NEWEST_FIRST,
                organizationId);
    }

    @Override
    public List<Alert> about(UUID organizationId, Family family) {
        return alerts(
                organizationId,
                SELECT + " and need = ? and place_kind = ? and place_id = ?" + NEWEST_FIRST,
                organizationId,
                family.need(),
                family.place().kind().name(),
                family.place().id());
    }

    @Override
    public List<Alert> all(UUID organizationId) {
        return alerts(organizationId, SELECT + NEWEST_FIRST, organizationId);
    }

    @Override
    public Optional<Alert> alert(UUID organizationId, UUID alertId) {
        return alerts(organizationId, SELECT + " and alert_id = ?", organizationId, alertId).stream()
                .findFirst();
    }

    private List<Alert> alerts(UUID organizationId, String sql, Object... parameters) {
        List<Alert> alerts = database.query(sql, AlertTables::alert, parameters);
        Map<UUID, List<AlertEntry>> histories =
                entries.of(organizationId, alerts.stream().map(Alert::id).toList());
        return alerts.stream()
                .map(alert -> alert.with(new AlertHistory(histories.getOrDefault(alert.id(), List.of()))))
                .toList();
    }

    @Override
    public void apply(UUID organizationId, AlertChange change) {
        Alert alert = change.alert();
        KnownShift shift = alert.shift();
        RaisedUnder under = alert.raisedUnder();
        OwnThreshold threshold = alert.threshold();
        database.update(
                """
                insert into alert (organization_id, alert_id, shift_id, need, place_kind, place_id, direction, onset,
                    alerted_week, dimension, group_name, estimate, opened_at, policy_version, policy_program, policy_detecting,
                    threshold)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb)
                on conflict (organization_id, alert_id) do update set (shift_id, place_kind, place_id, onset,
                    alerted_week, dimension, group_name, estimate) = row (excluded.shift_id, excluded.place_kind,
                    excluded.place_id, excluded.onset, excluded.alerted_week, excluded.dimension, excluded.group_name,
                    excluded.estimate)
                """,
                organizationId,
                alert.id(),
                shift.id(),
                shift.family().need(),
                shift.family().place().kind().name(),
                shift.family().place().id(),
                shift.direction().name(),
                shift.onset(),
                shift.alertedWeek(),
                shift.dimension().orElse(null),
                shift.groupName().orElse(null),
                json(shift.estimate()),
                change.at().atOffset(ZoneOffset.UTC),
                under == null ? null : under.version(),
                under == null ? null : under.programId(),
                under == null ? null : under.detecting(),
                threshold == null ? null : json(threshold));
        AlertEntry entry = change.entry();
        if (entry != null) {
            add(organizationId, alert.id(), entry);
        }
    }

    @Override
    public void add(UUID organizationId, UUID alertId, AlertEntry entry) {
        entries.add(organizationId, alertId, entry);
    }

    @Override
    public List<NumberedEntry> entriesAfter(UUID organizationId, long number) {
        return entries.after(organizationId, number);
    }

    @Override
    public List<NumberedEntry> entriesBetween(UUID organizationId, Instant from, Instant until, int most) {
        return entries.between(organizationId, from, until, most);
    }

    @Override
    public long latestEntry(UUID organizationId) {
        return entries.latest(organizationId);
    }

    @Override
    public boolean forget(UUID organizationId, Family family) {
        List<UUID> forgotten = database.query(
                """
                delete from alert where organization_id = ? and need = ? and place_kind = ? and place_id = ?
                returning alert_id
                """,
                row -> row.getObject(1, UUID.class),
                organizationId,
                family.need(),
                family.place().kind().name(),
                family.place().id());
        forgotten.forEach(alertId -> entries.forget(organizationId, alertId));
        return !forgotten.isEmpty();
    }

    private static Alert alert(ResultSet row) throws SQLException {
        Integer version = row.getObject("policy_version", Integer.class);
        String threshold = row.getString("threshold");
        return new Alert(
                row.getObject("alert_id", UUID.class),
                shift(row),
                NO_HISTORY,
                version == null
                        ? null
                        : new RaisedUnder(
                                version,
                                row.getObject("policy_program", UUID.class),
                                row.getString("policy_detecting")),
                threshold == null ? null : read(threshold, OwnThreshold.class));
    }

    private static KnownShift shift(ResultSet row) throws SQLException {
        String dimension = row.getString("dimension");
        Place place = new Place(PlaceKind.valueOf(row.getString("place_kind")), row.getObject("place_id", UUID.class));
        return new KnownShift(
                row.getObject("shift_id", UUID.class),
                new Family(row.getString("need"), place),
                ShiftEvent.Direction.valueOf(row.getString("direction")),
                row.getInt("onset"),
                row.getInt("alerted_week"),
                false,
                dimension == null ? null : new GroupRef(dimension, row.getString("group_name")),
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

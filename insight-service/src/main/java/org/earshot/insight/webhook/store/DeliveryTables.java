package org.earshot.insight.webhook.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.database.Database;
import org.earshot.insight.webhook.Attempt;
import org.earshot.insight.webhook.Delivery;
import org.earshot.insight.webhook.DeliveryStore;
import org.jspecify.annotations.Nullable;

/** The tables {@code webhook_delivery} and {@code webhook_attempt}. */
@ApplicationScoped
public class DeliveryTables implements DeliveryStore {
    private static final String SELECT = """
            select delivery_id, endpoint_id, type, entry, alert_id, occurred_at, state, attempts, due_at,
                latest.at, latest.millis, latest.status, latest.failure, latest.asked_seconds
            from webhook_delivery as delivery left join lateral (
                select at, millis, status, failure, asked_seconds from webhook_attempt as attempt
                where attempt.organization_id = delivery.organization_id and attempt.delivery_id = delivery.delivery_id
                order by attempt.number desc limit 1) as latest on true
            where delivery.organization_id = ?
            """;

    private final Database database;

    public DeliveryTables(Database database) {
        this.database = database;
    }

    @Override
    public void add(UUID organizationId, Delivery delivery) {
        database.update(
                """
                insert into webhook_delivery (organization_id, delivery_id, endpoint_id, type, entry, alert_id, occurred_at,
                    state, attempts, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (organization_id, delivery_id) do nothing
                """,
                organizationId,
                delivery.id(),
                delivery.endpointId(),
                delivery.type(),
                delivery.entry(),
                delivery.alertId(),
                time(delivery.occurredAt()),
                delivery.state().name(),
                delivery.attempts(),
                time(delivery.dueAt()));
    }

    @Override
    public void save(UUID organizationId, Delivery delivery) {
        database.update(
                """
                update webhook_delivery set (state, attempts, due_at, held_until) = row (?, ?, ?::timestamptz, null)
                where organization_id = ? and delivery_id = ?
                """,
                delivery.state().name(),
                delivery.attempts(),
                time(delivery.dueAt()),
                organizationId,
                delivery.id());
    }

    @Override
    public Optional<Delivery> delivery(UUID organizationId, UUID endpointId, UUID deliveryId) {
        return database.first(
                SELECT + " and endpoint_id = ? and delivery_id = ?",
                DeliveryTables::delivery,
                organizationId,
                endpointId,
                deliveryId);
    }

    @Override
    public List<Delivery> latest(UUID organizationId, UUID endpointId, @Nullable UUID before, int most) {
        return database.query(SELECT + """
                         and endpoint_id = ? and number < coalesce((select number from webhook_delivery as older
                            where older.organization_id = delivery.organization_id and older.delivery_id = ?::uuid),
                            9223372036854775807)
                        order by number desc limit ?
                        """, DeliveryTables::delivery, organizationId, endpointId, before, most);
    }

    @Override
    public Optional<Delivery> take(UUID organizationId, UUID endpointId, Instant now, Instant until) {
        return database.first(
                        """
                        update webhook_delivery set held_until = ? where organization_id = ? and delivery_id = (
                            select delivery_id from webhook_delivery where organization_id = ? and endpoint_id = ?
                                and due_at <= ? and (held_until is null or held_until <= ?)
                            order by due_at, number limit 1 for update skip locked)
                        returning delivery_id
                        """,
                        row -> row.getObject(1, UUID.class),
                        time(until),
                        organizationId,
                        organizationId,
                        endpointId,
                        time(now),
                        time(now))
                .flatMap(taken -> delivery(organizationId, endpointId, taken));
    }

    @Override
    public void attempted(UUID organizationId, UUID deliveryId, Attempt attempt) {
        Attempt.Failure failure = attempt.failure();
        Duration asked = attempt.asked();
        database.update(
                """
                insert into webhook_attempt (organization_id, delivery_id, at, millis, status, failure, asked_seconds)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                organizationId,
                deliveryId,
                time(attempt.at()),
                attempt.took().toMillis(),
                attempt.status(),
                failure == null ? null : failure.name(),
                asked == null ? null : asked.toSeconds());
    }

    @Override
    public List<Attempt> attempts(UUID organizationId, UUID deliveryId) {
        return database.query("""
                select at, millis, status, failure, asked_seconds from webhook_attempt
                where organization_id = ? and delivery_id = ? order by number
                """, DeliveryTables::attempt, organizationId, deliveryId);
    }

    @Override
    public void forget(UUID organizationId, Instant before) {
        database.update(
                "delete from webhook_delivery where organization_id = ? and occurred_at < ? and due_at is null",
                organizationId,
                time(before));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new Delivery(
                row.getObject("delivery_id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                row.getString("type"),
                row.getObject("entry", Long.class),
                row.getObject("alert_id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                due == null ? null : due.toInstant(),
                row.getObject("at") == null ? null : attempt(row));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        Long asked = row.getObject("asked_seconds", Long.class);
        return new Attempt(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("millis")),
                row.getObject("status", Integer.class),
                failure == null ? null : Attempt.Failure.valueOf(failure),
                asked == null ? null : Duration.ofSeconds(asked));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

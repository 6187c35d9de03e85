package org.earshot.insight.webhook.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.database.Column;
import org.earshot.insight.database.Database;
import org.earshot.insight.webhook.Endpoint;
import org.earshot.insight.webhook.EndpointStore;
import org.earshot.insight.webhook.WantedEndpoint;
import org.earshot.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** The tables {@code webhook_endpoint}, {@code webhook_secret} and {@code webhook_organization}. */
@ApplicationScoped
public class EndpointTables implements EndpointStore {
    private static final String SELECT = """
            select endpoint_id, name, url, language, types, created_at, failing_since, disabled_at, disabled_why
            from webhook_endpoint where organization_id = ?
            """;

    private final Database database;
    private final Tenancy tenancy;
    private final WebhookKey key;

    public EndpointTables(Database database, Tenancy tenancy, WebhookKey key) {
        this.database = database;
        this.tenancy = tenancy;
        this.key = key;
    }

    @Override
    public boolean keepsSecrets() {
        return key.isThere();
    }

    @Override
    public List<UUID> organizations() {
        return tenancy.naming(
                "earshot.sweep",
                "on",
                () -> database.query(
                        "select organization_id from webhook_organization order by 1",
                        row -> row.getObject(1, UUID.class)));
    }

    @Override
    public List<Endpoint> all(UUID organizationId) {
        return database.query(SELECT + " order by name, endpoint_id", EndpointTables::endpoint, organizationId);
    }

    @Override
    public Optional<Endpoint> endpoint(UUID organizationId, UUID endpointId) {
        return database.first(SELECT + " and endpoint_id = ?", EndpointTables::endpoint, organizationId, endpointId);
    }

    @Override
    public void add(UUID organizationId, Endpoint endpoint, long afterEntry) {
        database.update(
                "insert into webhook_organization (organization_id) values (?) on conflict do nothing", organizationId);
        database.update(
                """
                insert into webhook_endpoint (organization_id, endpoint_id, name, url, language, types, created_at, reached)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                organizationId,
                endpoint.id(),
                endpoint.wanted().name(),
                endpoint.wanted().url().toString(),
                endpoint.wanted().language(),
                types(endpoint),
                time(endpoint.createdAt()),
                afterEntry);
    }

    @Override
    public void save(UUID organizationId, Endpoint endpoint) {
        Endpoint.Disabled disabled = endpoint.disabled();
        database.update(
                """
                update webhook_endpoint set (name, url, language, types, failing_since, disabled_at, disabled_why)
                    = row (?, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?)
                where organization_id = ? and endpoint_id = ?
                """,
                endpoint.wanted().name(),
                endpoint.wanted().url().toString(),
                endpoint.wanted().language(),
                types(endpoint),
                time(endpoint.failingSince()),
                disabled == null ? null : time(disabled.at()),
                disabled == null ? null : disabled.why().name(),
                organizationId,
                endpoint.id());
    }

    @Override
    public void remove(UUID organizationId, UUID endpointId) {
        database.update(
                "delete from webhook_endpoint where organization_id = ? and endpoint_id = ?",
                organizationId,
                endpointId);
    }

    @Override
    public void addSecret(UUID organizationId, UUID endpointId, String secret, Instant now, Instant oldUntil) {
        database.update("""
                update webhook_secret set signs_until = least(signs_until, ?)
                where organization_id = ? and endpoint_id = ?
                """, time(oldUntil), organizationId, endpointId);
        database.update(
                "insert into webhook_secret (organization_id, endpoint_id, made_at, secret) values (?, ?, ?, ?)",
                organizationId,
                endpointId,
                time(now),
                key.seal(endpointId, secret));
    }

    @Override
    public List<String> secrets(UUID organizationId, UUID endpointId, Instant now) {
        return database.query("""
                select secret from webhook_secret where organization_id = ? and endpoint_id = ?
                    and (signs_until is null or signs_until > ?) order by made_at desc
                """, row -> key.open(endpointId, row.getBytes(1)), organizationId, endpointId, time(now));
    }

    @Override
    public long reached(UUID organizationId, UUID endpointId) {
        return database.first("""
                        select reached from webhook_endpoint where organization_id = ? and endpoint_id = ?
                        for no key update
                        """, row -> row.getLong(1), organizationId, endpointId)
                .orElse(Long.MAX_VALUE);
    }

    @Override
    public void reach(UUID organizationId, UUID endpointId, long number) {
        database.update(
                "update webhook_endpoint set reached = ? where organization_id = ? and endpoint_id = ?",
                number,
                organizationId,
                endpointId);
    }

    private static Column types(Endpoint endpoint) {
        return Column.of("text", endpoint.wanted().types().stream().sorted().toList(), type -> type);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Endpoint endpoint(ResultSet row) throws SQLException {
        String why = row.getString("disabled_why");
        Instant disabledAt = instant(row, "disabled_at");
        return new Endpoint(
                row.getObject("endpoint_id", UUID.class),
                new WantedEndpoint(
                        row.getString("name"),
                        URI.create(row.getString("url")),
                        row.getString("language"),
                        Set.of((String[]) row.getArray("types").getArray())),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "failing_since"),
                why == null || disabledAt == null
                        ? null
                        : new Endpoint.Disabled(disabledAt, Endpoint.Why.valueOf(why)));
    }
}

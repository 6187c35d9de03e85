package org.earshot.scenario.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.scenario.api.Json;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;
import org.jspecify.annotations.Nullable;

/** insight-service's tables, read as one organisation with the service's own role. */
final class Insights {
    private final Suite suite;
    private final UUID organizationId;

    Insights(Suite suite, UUID organizationId) {
        this.suite = suite;
        this.organizationId = organizationId;
    }

    /** What is kept of a response; answers are null once it is withdrawn. */
    record Kept(int revision, boolean withdrawn, @Nullable JsonNode answers) {}

    Map<UUID, Kept> responses() {
        Map<UUID, Kept> kept = new HashMap<>();
        query(
                "select response_id, revision, withdrawn, answers from insight.response",
                row -> kept.put(
                        row.getObject(1, UUID.class),
                        new Kept(row.getInt(2), row.getBoolean(3), json(row.getString(4)))));
        return kept;
    }

    Map<Counts.Key, Counts> buckets() {
        Map<Counts.Key, Counts> buckets = new HashMap<>();
        query(
                "select need, week, program_id, site_id, groups, asked, present, severity, severity_squares"
                        + " from insight.bucket join insight.cell using (organization_id, cell_id) where asked <> 0",
                row -> buckets.merge(
                        new Counts.Key(
                                row.getString(1),
                                row.getInt(2),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class),
                                groups(row.getString(5))),
                        new Counts(row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9)),
                        Counts::plus));
        return buckets;
    }

    /** How many alerts there are. */
    long alerts() {
        return number("select count(*) from insight.alert");
    }

    /** Alerts beyond the first of the same change, and alerts that were opened more or less than once. */
    long repeatedAlerts() {
        return number(
                        "select count(*) - count(distinct (need, place_kind, place_id, direction, coalesce(dimension, ''),"
                                + " coalesce(group_name, ''), alerted_week)) from insight.alert")
                + number("select count(*) from insight.alert a where (select count(*) from insight.alert_entry e"
                        + " where e.alert_id = a.alert_id and e.kind = 'OPENED') <> 1");
    }

    /** Recent shifts that were published, go on, and that no alert about their need tells of. */
    long shiftsWithoutAlert() {
        return number("select count(*) from insight.shift s where published is not null and not ended"
                + " and alerted_week > (select max(week) from insight.bucket) - 13 and not exists"
                + " (select from insight.alert a where (a.need, a.direction) = (s.need, s.direction))");
    }

    private long number(String sql) {
        long[] number = {0};
        query(sql, row -> number[0] = row.getLong(1));
        return number[0];
    }

    private void query(String sql, Reader reader) {
        try (Connection connection = DriverManager.getConnection(
                        suite.jdbcUrl(), "earshot_insight", suite.databasePassword(Part.INSIGHT));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            bind(connection);
            ResultSet rows = statement.executeQuery(sql);
            while (rows.next()) {
                reader.read(rows);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("insight's tables cannot be read", e);
        }
    }

    /** Row-level security shows nothing until the transaction names its organisation. */
    private void bind(Connection connection) throws SQLException {
        try (PreparedStatement bind =
                connection.prepareStatement("select set_config('earshot.organization', ?, true)")) {
            bind.setString(1, organizationId.toString());
            bind.execute();
        }
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        try {
            return text == null ? null : Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cell's groups: an object from dimension to group. */
    private static Map<String, String> groups(String text) {
        try {
            return Json.MAPPER.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("groups of a cell: " + List.of(text), e);
        }
    }

    /** Takes one row. */
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }
}

package org.earshot.survey.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements in the transaction at hand, which decides whose rows they see. */
@ApplicationScoped
public class Sql {
    private final DataSource dataSource;

    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Changes rows and tells how many. Parameters may be null, texts, numbers, UUIDs, instants and arrays of text. */
    public int change(String statement, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed sqlState=" + e.getSQLState(), e);
        }
    }

    /** All rows, in the order of the query. */
    public <T> List<T> all(String query, RowReader<T> reader, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, query, parameters);
                ResultSet rows = prepared.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException("a query failed sqlState=" + e.getSQLState(), e);
        }
    }

    /** The first row, or empty. */
    public <T> Optional<T> first(String query, RowReader<T> reader, @Nullable Object... parameters) {
        return all(query, reader, parameters).stream().findFirst();
    }

    /** The number that a query with one row and one column gives. */
    public int count(String query, @Nullable Object... parameters) {
        return first(query, row -> row.getInt(1), parameters).orElse(0);
    }

    /** A moment in a column, or null. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /** A moment in a column that is never null. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    /** The texts of an array column. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static PreparedStatement prepare(Connection connection, String statement, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            bind(connection, prepared, i + 1, parameters[i]);
        }
        return prepared;
    }

    private static void bind(Connection connection, PreparedStatement to, int index, @Nullable Object value)
            throws SQLException {
        if (value instanceof Instant instant) {
            to.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof String[] texts) {
            to.setArray(index, connection.createArrayOf("text", texts));
        } else {
            to.setObject(index, value);
        }
    }
}

package org.earshot.ingest.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Statements with their parameters, within whatever transaction runs. */
@ApplicationScoped
class FileSql {
    private final DataSource dataSource;

    FileSql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How many rows it changed. */
    int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the files could not be changed", e);
        }
    }

    /** What is made of the first row; empty without one. */
    <T> Optional<T> first(String sql, Row<T> made, Object... parameters) {
        return all(sql, made, parameters).stream().findFirst();
    }

    /** What is made of each row. */
    <T> List<T> all(String sql, Row<T> made, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(made.of(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("the files could not be read", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof String[] texts) {
                statement.setArray(i + 1, array(connection, "text", texts));
            } else if (parameters[i] instanceof UUID[] ids) {
                statement.setArray(i + 1, array(connection, "uuid", ids));
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    /** What to make of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}

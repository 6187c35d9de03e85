package org.earshot.insight.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values to bind as one PostgreSQL array, for statements that write or look up sets instead of rows. */
public final class Column {
    private final String type;
    private final @Nullable Object[] values;

    private Column(String type, @Nullable Object[] values) {
        this.type = type;
        this.values = values;
    }

    /**
     * One element for each row.
     *
     * @param type PostgreSQL's name of the element type
     * @param value the element of a row; null is SQL NULL
     */
    public static <R> Column of(String type, Collection<R> rows, Function<R, @Nullable Object> value) {
        return new Column(type, rows.stream().map(value).toArray());
    }

    Array in(Connection connection) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}

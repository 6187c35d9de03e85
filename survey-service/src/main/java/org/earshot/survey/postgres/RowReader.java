package org.earshot.survey.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the current row of a result. */
@FunctionalInterface
public interface RowReader<T> {
    /** The value that the row stands for. */
    T read(ResultSet row) throws SQLException;
}

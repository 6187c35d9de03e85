package org.earshot.insight.database;

import java.sql.SQLException;

/** A statement failed; the running transaction is lost. */
public final class DatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A failure that the driver or the server told. */
    public DatabaseFailed(SQLException cause) {
        super(cause);
    }

    /** Whether the data itself was refused (SQLSTATE 22 and 23), so that trying again cannot help. */
    public static boolean isOfData(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }
}

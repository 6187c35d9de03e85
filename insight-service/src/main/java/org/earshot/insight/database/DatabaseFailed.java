package org.earshot.insight.database;

import java.sql.SQLException;

/** A statement failed; the running transaction is lost. */
public final class DatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A failure that the driver or the server told. */
    public DatabaseFailed(SQLException cause) {
        super(cause);
    }
}

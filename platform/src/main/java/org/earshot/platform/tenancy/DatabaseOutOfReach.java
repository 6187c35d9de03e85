package org.earshot.platform.tenancy;

import java.sql.SQLException;

/** A transaction that could not begin: nothing of it happened, and the same may be tried again in a moment. */
public class DatabaseOutOfReach extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseOutOfReach(SQLException outage) {
        super("the database did not begin a transaction", outage);
    }
}

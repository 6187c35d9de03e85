package org.earshot.platform.tenancy;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.Optional;

/** What a database told of a failure, however it was wrapped since. */
public final class SqlFailure {
    private SqlFailure() {}

    /** The failure as the driver told it; empty where no database is behind it. */
    public static Optional<SQLException> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told) {
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the database was out of reach, or gave up on the transaction, so that the same may succeed later. What it refused for its
     * data is none, nor what failed without a database.
     */
    public static boolean isOutage(Throwable failure) {
        return failure instanceof QuarkusTransactionException || (in(failure).isPresent() && !isOfData(failure));
    }

    /** Whether the data itself was refused (SQLSTATE classes 22 and 23), so that trying the same again cannot help. */
    public static boolean isOfData(Throwable failure) {
        return in(failure)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("22") || state.startsWith("23"))
                .isPresent();
    }
}

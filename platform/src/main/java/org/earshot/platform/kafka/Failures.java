package org.earshot.platform.kafka;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;

/** Tells what will fail again from what may succeed later. */
final class Failures {
    /** What code throws at values that it cannot bear. */
    private static final List<Class<? extends RuntimeException>> OF_VALUES = List.of(
            IllegalArgumentException.class,
            NullPointerException.class,
            ArithmeticException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            NoSuchElementException.class,
            DateTimeException.class);

    private Failures() {}

    /**
     * Whether a record failed by itself: the database refused its data (SQLSTATE classes 22 and 23), or a value of it broke what handled
     * it. Everything else, such as a database out of reach, passes.
     */
    static boolean isOfTheRecord(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState();
            return state != null && (state.startsWith("22") || state.startsWith("23"));
        }
        Throwable root = cause;
        return OF_VALUES.stream().anyMatch(type -> type.isInstance(root));
    }
}

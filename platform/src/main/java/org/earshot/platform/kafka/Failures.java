package org.earshot.platform.kafka;

import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import org.earshot.platform.tenancy.SqlFailure;

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
     * Whether a record failed by itself: the database refused its data, or a value of it broke what handled it. Everything else, such as
     * a database out of reach, passes.
     */
    static boolean isOfTheRecord(Throwable failure) {
        if (SqlFailure.in(failure).isPresent()) {
            return SqlFailure.isOfData(failure);
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        Throwable first = root;
        return OF_VALUES.stream().anyMatch(type -> type.isInstance(first));
    }
}

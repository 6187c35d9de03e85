package org.earshot.insight.organization;

import java.util.UUID;
import java.util.function.Supplier;

/** Transactions that see one organisation's rows and write beside others; for rows that no count rests on. */
public interface Beside {

    /** Runs {@code work} and commits; what it throws rolls everything back. */
    <T> T beside(UUID organizationId, Supplier<T> work);
}

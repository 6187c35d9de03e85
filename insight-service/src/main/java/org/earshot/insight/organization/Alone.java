package org.earshot.insight.organization;

import java.util.UUID;
import java.util.function.Supplier;

/** Transactions in which nobody else writes the organisation's rows. */
public interface Alone {

    /** Runs {@code work} and commits; what it throws rolls everything back. */
    <T> T with(UUID organizationId, Supplier<T> work);
}

package org.earshot.insight.organization;

import java.util.UUID;
import java.util.function.Supplier;

/** Transactions that see one organisation's rows and write none. */
public interface Looking {

    /** Runs {@code work}. */
    <T> T at(UUID organizationId, Supplier<T> work);
}

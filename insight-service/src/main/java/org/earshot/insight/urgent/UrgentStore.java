package org.earshot.insight.urgent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What a person may see of the lane. Every other method runs within one of the first two, and finds only what this person may see. */
public interface UrgentStore {

    /** Runs {@code work} in a transaction that sees what this account is named for. */
    <T> T as(UUID organizationId, UUID accountId, Supplier<T> work);

    /** The same, while nobody else writes the organisation's rows. */
    <T> T aloneAs(UUID organizationId, UUID accountId, Supplier<T> work);

    /** Whether a rule names, or named last, this account. */
    boolean isNamed();

    /** Urgent answers, newest first, without who has read them. */
    List<UrgentAnswer> all();

    /** One, or empty. */
    Optional<UrgentAnswer> one(UUID id);

    /** Notes that the account reads it. */
    void read(UUID id, Instant at);

    /** Adds to a history. */
    void add(UUID id, UrgentEntry entry);

    /** Grows with every entry that this person may see; 0 when there is none. */
    long latest();
}

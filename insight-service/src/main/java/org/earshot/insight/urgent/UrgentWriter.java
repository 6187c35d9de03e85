package org.earshot.insight.urgent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.event.ResponseRecorded;

/** Writes what comes in, and reads nothing. Every method runs in the organisation's transaction and does nothing twice. */
public interface UrgentWriter {

    /** Lets the people of these rules, and nobody else, look at what rang by them. */
    void name(List<UrgentRule> rules);

    /** Opens what rang, or keeps it up; those who listen are told after the transaction. */
    void ring(UUID organizationId, List<Rang> rang, Instant now);

    /** Marks as corrected what these revisions no longer say, unless it is among {@code rang}. */
    void correct(UUID organizationId, List<ResponseRecorded> revised, List<Rang> rang, Instant now);

    /** Erases what withdrawn responses said. */
    void withdraw(UUID organizationId, List<UUID> responseIds, Instant now);

    /** Forgets removed responses. */
    void forget(List<UUID> responseIds);
}

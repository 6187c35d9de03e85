package org.earshot.insight.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.family.Family;

/** Alerts and their histories. Every method runs in the organisation's transaction. */
public interface AlertStore {

    /** Alerts about a need that are not closed. */
    List<Alert> open(UUID organizationId, String need);

    /** Alerts that are not closed, newest first. */
    List<Alert> notClosed(UUID organizationId);

    /** Alerts that are not closed, and those about which something is or was done; newest first. */
    List<Alert> inWork(UUID organizationId);

    /** All alerts about a family, newest first. */
    List<Alert> about(UUID organizationId, Family family);

    /** All alerts, newest first. */
    List<Alert> all(UUID organizationId);

    /** One alert. */
    Optional<Alert> alert(UUID organizationId, UUID alertId);

    /** Writes what changed. */
    void apply(UUID organizationId, AlertChange change);

    /** Adds to a history. */
    void add(UUID organizationId, UUID alertId, AlertEntry entry);

    /** Entries after a number, oldest first, at most 100. */
    List<NumberedEntry> entriesAfter(UUID organizationId, long number);

    /** Entries made from one moment until before another, oldest first, at most {@code most}. */
    List<NumberedEntry> entriesBetween(UUID organizationId, Instant from, Instant until, int most);

    /** The number of the latest entry; 0 when there is none. */
    long latestEntry(UUID organizationId);

    /** Forgets the alerts of a family without answers, with their histories; true when there were any. */
    boolean forget(UUID organizationId, Family family);
}

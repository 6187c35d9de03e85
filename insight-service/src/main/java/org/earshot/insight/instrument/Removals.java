package org.earshot.insight.instrument;

import java.util.Set;
import java.util.UUID;

/** Which instruments have been seen, and the erasing of those that are gone. Each method is a transaction of its own. */
public interface Removals {

    /** Remembers instruments that are on the topic, so that their removal is noticed even after a restart. */
    void seen(UUID organizationId, Set<UUID> instrumentIds);

    /** Instruments that were seen and not removed since. */
    Set<UUID> remembered(UUID organizationId);

    /** Organisations that have instruments, or ever had. */
    Set<UUID> organizations();

    /** Marks an instrument as removed: from now on no response to it is taken. */
    void remove(UUID organizationId, UUID instrumentId);

    /**
     * Erases the responses to removed instruments, from the tables and from the log.
     *
     * @return whether there were any
     */
    boolean erase(UUID organizationId);
}

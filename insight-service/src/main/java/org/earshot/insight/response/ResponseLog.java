package org.earshot.insight.response;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.ResponseEvent;

/** Applies records of the log to what insight keeps. */
public interface ResponseLog {

    /**
     * Applies records of any organisations, all or none. Applying them again changes nothing.
     *
     * @return how many responses changed
     * @throws ApplyFailed when nothing was applied
     */
    int apply(List<ResponseEvent> events);

    /**
     * Forgets responses that were removed from the log.
     *
     * @throws ApplyFailed when nothing was applied
     */
    void forget(UUID organizationId, List<UUID> responseIds);

    /**
     * Erases responses to an instrument, here and in the log, up to a thousand.
     *
     * @return whether there may be more
     * @throws ApplyFailed when nothing was erased
     */
    boolean erase(UUID organizationId, UUID instrumentId);
}

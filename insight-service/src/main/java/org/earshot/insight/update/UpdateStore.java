package org.earshot.insight.update;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Updates and their histories. Every method runs in the organisation's transaction. */
public interface UpdateStore {

    /** All of the organisation's, newest first. */
    List<Update> all(UUID organizationId);

    /** One update. */
    Optional<Update> update(UUID organizationId, UUID updateId);

    /** Keeps a new one, without history. */
    void add(UUID organizationId, UUID updateId, About about);

    /** Adds to a history. That it was taken back is told to the other services, or is not added at all. */
    void add(UUID organizationId, UUID updateId, UpdateEntry entry);
}

package org.earshot.contracts.event;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;

/**
 * What people were told of what was heard and done does not stand any more: whoever is still sending it stops. One that is published
 * again is told anew.
 *
 * @param at when it was taken back; what was planned later tells of it anew
 */
public record UpdateTakenBack(UUID organizationId, UUID updateId, Instant at) implements Event {

    public UpdateTakenBack {
        Complete.present(organizationId, "organizationId");
        Complete.present(updateId, "updateId");
        Complete.present(at, "at");
    }

    @Override
    public String key() {
        return organizationId + ":" + updateId;
    }

    @Override
    public String eventType() {
        return "org.earshot.update.taken-back.v1";
    }
}

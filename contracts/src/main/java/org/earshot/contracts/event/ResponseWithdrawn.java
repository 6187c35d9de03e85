package org.earshot.contracts.event;

import java.time.Instant;
import java.util.UUID;

/** The participant took the response back: every figure forgets it, and no later record of it counts. */
public record ResponseWithdrawn(UUID organizationId, UUID responseId, Instant withdrawnAt) implements ResponseEvent {

    @Override
    public String eventType() {
        return "org.earshot.response.withdrawn.v1";
    }
}

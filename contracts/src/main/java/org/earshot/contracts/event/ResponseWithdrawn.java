package org.earshot.contracts.event;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;

/** The participant took the response back: every figure forgets it, and no later record of it counts. */
public record ResponseWithdrawn(UUID organizationId, UUID responseId, Instant withdrawnAt) implements ResponseEvent {

    public ResponseWithdrawn {
        Complete.present(organizationId, "organizationId");
        Complete.present(responseId, "responseId");
        Complete.present(withdrawnAt, "withdrawnAt");
    }

    /** Its files go with it. */
    @Override
    public boolean saysNothingOfFiles() {
        return false;
    }

    @Override
    public String eventType() {
        return "org.earshot.response.withdrawn.v1";
    }
}

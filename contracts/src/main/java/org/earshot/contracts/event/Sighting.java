package org.earshot.contracts.event;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;

/**
 * The page of a link that was made for one person was shown to somebody; it says nothing of what they did there. Programs that say what
 * they are do not count, others cannot be told from people. Best effort, and not told of links to anonymous instruments. May be told more
 * than once of a link, which is once.
 *
 * @param invitationId the link
 */
public record Sighting(UUID organizationId, UUID invitationId, Instant at) implements Event {

    public Sighting {
        Complete.present(organizationId, "organizationId");
        Complete.present(invitationId, "invitationId");
        Complete.present(at, "at");
    }

    @Override
    public String key() {
        return organizationId + ":" + invitationId;
    }

    @Override
    public String eventType() {
        return "org.earshot.sighting.v1";
    }
}

package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Someone began to answer: they pressed "start" on an answer page. Looking at a link is no opening, because programs look at links
 * too (see {@link Sighting}). Immutable, and told once for each response in progress; best effort, so that a response may come without one.
 *
 * @param openingId id that the response will have if answers are sent
 * @param invitationId the link
 * @param participantId pseudonymous, or null for an open link
 * @param language BCP 47 tag in which the pages were shown at the start
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Opening(
        UUID organizationId,
        UUID openingId,
        UUID invitationId,
        UUID instrumentId,
        int version,
        UUID programId,
        UUID siteId,
        @Nullable UUID participantId,
        String language,
        Channel channel,
        Instant openedAt)
        implements Event {

    public Opening {
        Complete.present(organizationId, "organizationId");
        Complete.present(openingId, "openingId");
        Complete.present(invitationId, "invitationId");
        Complete.present(instrumentId, "instrumentId");
        Complete.present(programId, "programId");
        Complete.present(siteId, "siteId");
        Complete.present(language, "language");
        Complete.present(channel, "channel");
        Complete.present(openedAt, "openedAt");
    }

    @Override
    public String key() {
        return key(organizationId, openingId);
    }

    /** The record key of an opening. */
    public static String key(UUID organizationId, UUID openingId) {
        return organizationId + ":" + openingId;
    }

    @Override
    public String eventType() {
        return "org.earshot.opening.v1";
    }
}

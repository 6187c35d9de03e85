package org.earshot.survey.invitation.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;
import org.earshot.survey.invitation.Link;
import org.jspecify.annotations.Nullable;

/**
 * A link over REST.
 *
 * @param participantId whom it is for; left out for everyone's
 * @param opens whether it is neither revoked nor expired
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkDocument(
        UUID invitationId,
        UUID instrumentId,
        int version,
        UUID programId,
        UUID siteId,
        @Nullable UUID participantId,
        @Nullable String language,
        @Nullable Instant expiresAt,
        boolean revoked,
        boolean opens,
        boolean sample,
        Instant createdAt) {

    static LinkDocument of(Link link, Instant now) {
        Invitation invitation = link.invitation();
        return new LinkDocument(
                invitation.invitationId(),
                invitation.instrumentId(),
                invitation.version(),
                invitation.programId(),
                invitation.siteId(),
                invitation.participantId(),
                invitation.language(),
                invitation.expiresAt(),
                invitation.revoked(),
                link.opensAt(now),
                link.sample(),
                link.createdAt());
    }
}

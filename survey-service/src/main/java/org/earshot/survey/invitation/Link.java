package org.earshot.survey.invitation;

import java.time.Instant;
import org.earshot.contracts.event.Invitation;

/**
 * A link, as the other services know it.
 *
 * @param sample whether it came with the sample and goes with it
 */
public record Link(Invitation invitation, boolean sample, Instant createdAt) {

    /** The same link, which from now on opens nothing. */
    public Link revoked() {
        Invitation open = invitation;
        return new Link(
                new Invitation(
                        open.organizationId(),
                        open.invitationId(),
                        open.tokenHash(),
                        open.instrumentId(),
                        open.version(),
                        open.programId(),
                        open.siteId(),
                        open.participantId(),
                        open.language(),
                        open.expiresAt(),
                        true,
                        open.invitedAt(),
                        open.onBehalf(),
                        open.replaces()),
                sample,
                createdAt);
    }

    /** Whether it opens something at {@code now}, as far as the link itself goes. */
    public boolean opensAt(Instant now) {
        Instant expiresAt = invitation.expiresAt();
        return !invitation.revoked() && (expiresAt == null || now.isBefore(expiresAt));
    }
}

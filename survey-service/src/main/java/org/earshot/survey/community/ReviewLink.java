package org.earshot.survey.community;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link with which community members look at the questions of a draft. Its token is known to whoever has the link, and kept nowhere.
 *
 * @param openedBy account
 * @param revokedAt null while it was not revoked
 */
public record ReviewLink(
        UUID organizationId,
        UUID reviewId,
        UUID instrumentId,
        UUID openedBy,
        Instant openedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Whether it leads anywhere. */
    public boolean opens(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}

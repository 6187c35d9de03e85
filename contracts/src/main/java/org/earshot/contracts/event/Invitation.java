package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * What response-ingest needs to open a link. The link's token itself stays out: only its SHA-256 travels.
 *
 * @param tokenHash lower-case hex of SHA-256 over the ASCII token; the token has at least 128 random bits
 * @param participantId pseudonymous, or null for an open link
 * @param language that the pages open in, or null for the browser's
 * @param expiresAt from then on it opens nothing, or null
 * @param invitedAt when it was made; null in records of before it was told
 * @param onBehalf true for a link by which somebody of the organisation enters what others say; else null
 * @param replaces token hash of the link that this one took the place of: what is answered by it is the same response, given anew; or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Invitation(
        UUID organizationId,
        UUID invitationId,
        String tokenHash,
        UUID instrumentId,
        int version,
        UUID programId,
        UUID siteId,
        @Nullable UUID participantId,
        @Nullable String language,
        @Nullable Instant expiresAt,
        boolean revoked,
        @Nullable Instant invitedAt,
        @Nullable Boolean onBehalf,
        @Nullable String replaces)
        implements Event {

    /** An invitation of which nobody tells when it was made. */
    public Invitation(
            UUID organizationId,
            UUID invitationId,
            String tokenHash,
            UUID instrumentId,
            int version,
            UUID programId,
            UUID siteId,
            @Nullable UUID participantId,
            @Nullable String language,
            @Nullable Instant expiresAt,
            boolean revoked) {
        this(
                organizationId,
                invitationId,
                tokenHash,
                instrumentId,
                version,
                programId,
                siteId,
                participantId,
                language,
                expiresAt,
                revoked,
                null);
    }

    /** An invitation by which people answer for themselves. */
    public Invitation(
            UUID organizationId,
            UUID invitationId,
            String tokenHash,
            UUID instrumentId,
            int version,
            UUID programId,
            UUID siteId,
            @Nullable UUID participantId,
            @Nullable String language,
            @Nullable Instant expiresAt,
            boolean revoked,
            @Nullable Instant invitedAt) {
        this(
                organizationId,
                invitationId,
                tokenHash,
                instrumentId,
                version,
                programId,
                siteId,
                participantId,
                language,
                expiresAt,
                revoked,
                invitedAt,
                null,
                null);
    }

    public Invitation {
        Complete.present(organizationId, "organizationId");
        Complete.present(invitationId, "invitationId");
        Complete.present(tokenHash, "tokenHash");
        Complete.present(instrumentId, "instrumentId");
        Complete.present(programId, "programId");
        Complete.present(siteId, "siteId");
    }

    /** Whether somebody of the organisation answers by it for others. */
    public boolean entersForOthers() {
        return Boolean.TRUE.equals(onBehalf);
    }

    @Override
    public String key() {
        return invitationId.toString();
    }

    @Override
    public String eventType() {
        return "org.earshot.invitation.v1";
    }
}

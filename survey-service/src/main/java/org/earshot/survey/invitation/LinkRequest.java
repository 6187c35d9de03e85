package org.earshot.survey.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link is to open.
 *
 * @param participantId pseudonym of the one person that the link is for, or null for everyone's
 * @param language that the pages open in, or null for the browser's
 * @param expiresAt from then on it opens nothing, or null
 * @param onBehalf whether somebody of the organisation enters by it what others say
 */
public record LinkRequest(
        UUID instrumentId,
        int version,
        UUID programId,
        UUID siteId,
        @Nullable UUID participantId,
        @Nullable String language,
        @Nullable Instant expiresAt,
        boolean sample,
        boolean onBehalf) {

    /** A link by which people answer for themselves. */
    public LinkRequest(
            UUID instrumentId,
            int version,
            UUID programId,
            UUID siteId,
            @Nullable UUID participantId,
            @Nullable String language,
            @Nullable Instant expiresAt,
            boolean sample) {
        this(instrumentId, version, programId, siteId, participantId, language, expiresAt, sample, false);
    }

    /** The same, which opens nothing from then on. */
    public LinkRequest until(Instant end) {
        return new LinkRequest(
                instrumentId, version, programId, siteId, participantId, language, end, sample, onBehalf);
    }

    /** The same, for somebody of the organisation who enters what others say, until then. */
    public LinkRequest onBehalfUntil(Instant end) {
        return new LinkRequest(instrumentId, version, programId, siteId, participantId, language, end, sample, true);
    }
}

package org.earshot.survey.invitation.http;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.earshot.survey.invitation.LinkRequest;
import org.jspecify.annotations.Nullable;

/**
 * A link to make.
 *
 * @param participantId pseudonym of the one person that the link is for, who is then known to have been invited; left out for a
 *     link that everyone may open
 * @param language that the pages open in; left out for the browser's
 * @param expiresAt from then on it opens nothing; left out for never
 * @param sample whether it belongs to the sample and is removed with it
 */
public record WantedLink(
        @NotNull(message = "must name an instrument") UUID instrumentId,
        @NotNull(message = "must name a published version") Integer version,
        @NotNull(message = "must name a program") UUID programId,
        @NotNull(message = "must name a site") UUID siteId,
        @Nullable UUID participantId,
        @Nullable String language,
        @Nullable Instant expiresAt,
        boolean sample) {

    LinkRequest request() {
        return new LinkRequest(instrumentId, version, programId, siteId, participantId, language, expiresAt, sample);
    }
}

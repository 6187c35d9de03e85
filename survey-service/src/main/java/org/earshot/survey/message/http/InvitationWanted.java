package org.earshot.survey.message.http;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be invited to what.
 *
 * @param language BCP 47 tag; left out: the person's own
 * @param expiresAt from then on the link opens nothing; left out: never
 */
public record InvitationWanted(
        @NotNull UUID participantId,
        @NotNull UUID instrumentId,
        @Min(1) int version,
        @NotNull UUID programId,
        @NotNull UUID siteId,
        @Nullable String language,
        @Nullable Instant expiresAt) {}

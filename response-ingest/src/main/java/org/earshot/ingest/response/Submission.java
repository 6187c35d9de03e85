package org.earshot.ingest.response;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.answer.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Answers as sent, complete and of the right types, not yet checked against the instrument.
 *
 * @param revision 1 for the first answers, then one more for each correction
 * @param at the instrument's version and the place that the answers speak of
 * @param answeredAt when they were given, or null: when they arrive
 */
public record Submission(
        UUID responseId,
        int revision,
        At at,
        String language,
        @Nullable Instant answeredAt,
        Answers answers) {

    /**
     * What was answered, and where.
     *
     * @param participantId pseudonymous, or null
     */
    public record At(
            UUID instrumentId,
            int version,
            UUID programId,
            UUID siteId,
            @Nullable UUID participantId) {}
}

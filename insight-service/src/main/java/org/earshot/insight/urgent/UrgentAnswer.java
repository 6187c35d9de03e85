package org.earshot.insight.urgent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.jspecify.annotations.Nullable;

/**
 * An answer that rang, as someone named may see it.
 *
 * @param rule as it was when it rang
 * @param given what is left of what the participant gave; null once withdrawn
 * @param readings who has opened it, oldest first
 */
public record UrgentAnswer(
        UUID id, UrgentRule rule, @Nullable Given given, UrgentHistory history, List<Reading> readings) {
    public UrgentAnswer {
        readings = List.copyOf(readings);
    }

    /**
     * What the participant gave, where and how.
     *
     * @param participantId pseudonymous, or null when nobody knows who answered
     * @param answer null once corrected
     */
    public record Given(
            int version,
            UUID programId,
            UUID siteId,
            String language,
            Channel channel,
            @Nullable UUID participantId,
            Instant answeredAt,
            @Nullable Answer answer) {}

    /** Someone opened it. */
    public record Reading(Instant at, UUID by) {}

    /** The answer, while there is one. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(given).flatMap(said -> Optional.ofNullable(said.answer()));
    }
}

package org.earshot.insight.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.answer.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A response as it stands; withdrawn ones are none.
 *
 * @param flags why to look at it twice; empty for most
 */
public record Exported(
        UUID responseId,
        int revision,
        int version,
        Instant answeredAt,
        Instant recordedAt,
        UUID programId,
        UUID siteId,
        String language,
        String channel,
        @Nullable UUID participantId,
        Answers answers,
        List<String> flags) {

    public Exported {
        flags = List.copyOf(flags);
    }
}

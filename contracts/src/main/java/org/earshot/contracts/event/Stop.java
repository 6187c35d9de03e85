package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Somebody began to answer and went no further. Told when their answers are no longer kept; it holds none of them. Best effort, like
 * openings; never of an anonymous instrument by a link of one person. A response that comes after all makes it void.
 *
 * @param openingId id that the response would have had
 * @param participantId pseudonymous, or null for an open link
 * @param question id of the question, or row, that they met last and did not answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stop(
        UUID organizationId,
        UUID openingId,
        UUID instrumentId,
        int version,
        @Nullable UUID participantId,
        String question,
        Instant at)
        implements Event {

    public Stop {
        Complete.present(organizationId, "organizationId");
        Complete.present(openingId, "openingId");
        Complete.present(instrumentId, "instrumentId");
        Complete.text(question, "question");
        Complete.present(at, "at");
    }

    @Override
    public String key() {
        return key(organizationId, openingId);
    }

    /** The record key of a stop. */
    public static String key(UUID organizationId, UUID openingId) {
        return organizationId + ":" + openingId;
    }

    @Override
    public String eventType() {
        return "org.earshot.stop.v1";
    }
}

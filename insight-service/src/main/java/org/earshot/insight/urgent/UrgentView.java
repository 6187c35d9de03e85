package org.earshot.insight.urgent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One urgent answer with all that someone named may see. What is left out is not known, or gone with a correction or a withdrawal.
 *
 * @param line what the list shows of it
 * @param instruction what to do, as the rule says; left out when it says nothing
 * @param asked the question and the answer as the participant met them
 * @param read the same in the reader's language; left out when that is the participant's, or nobody translated it
 * @param participantId pseudonymous; left out when nobody knows who answered
 * @param readings who has opened it, this time included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UrgentView(
        UrgentLine line,
        @Nullable String instruction,
        @Nullable Wording asked,
        @Nullable Wording read,
        @Nullable String language,
        @Nullable String channel,
        @Nullable UUID participantId,
        @Nullable Instant answeredAt,
        List<Entry> history,
        List<Entry> readings) {

    /**
     * A question and its answer in one language.
     *
     * @param answer left out once it was corrected
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wording(
            String language, String question, @Nullable String answer) {}

    /**
     * Something that happened.
     *
     * @param kind opened, revised, seen, followed-up, corrected, withdrawn; or read
     * @param by account that did it; left out when the participant did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            Instant at,
            String kind,
            @Nullable UUID by,
            @Nullable String note) {}
}

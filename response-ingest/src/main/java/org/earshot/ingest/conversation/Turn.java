package org.earshot.ingest.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a conversation. Never what a person said: that is in the draft.
 *
 * @param messageId of the text that it came with
 * @param question that it is about, or null
 */
public record Turn(Kind kind, @Nullable String question, UUID messageId, Instant at) {

    /** What happened. */
    public enum Kind {
        /** The person was invited, or reminded. */
        OFFERED,
        /** They want to answer by text. */
        BEGUN,
        /** A question was put. */
        ASKED,
        /** A question was put that only the page can ask. */
        SENT_TO_PAGE,
        /** They wish to see an earlier question again. */
        BACK,
        /** A text gave an answer, or left the question. */
        HEARD,
        /** A text could not be taken as an answer. */
        MISSED,
        /** They want to go on later. */
        PAUSED,
        /** They do not want to answer this survey. */
        DECLINED,
        /** They want no texts at all. */
        STOPPED,
        /** Everything is answered and has arrived. */
        DONE,
        /** It takes no answers any more. */
        CLOSED
    }
}

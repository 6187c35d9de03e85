package org.earshot.ingest.conversation;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.event.ReplyWord;
import org.jspecify.annotations.Nullable;

/**
 * A text that came in.
 *
 * @param word what it commands as a whole, or null
 */
public record HeardText(
        UUID messageId, String text, @Nullable ReplyWord word, Instant at) {

    /** Hides what was said from logs. */
    @Override
    public String toString() {
        return "HeardText[" + messageId + "]";
    }
}

package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A participant wrote.
 *
 * @param messageId follows from the gateway's own id of it: what a gateway tells twice is one message
 * @param participantId who wrote; on a number of several people the one whose survey it is at the time
 * @param text as it came, cut after 1,600 characters
 * @param word what the whole text commands, or null when it is to be read as an answer
 * @param language BCP 47 tag that they wish to be written to in, or null when nobody knows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageReceived(
        UUID organizationId,
        UUID messageId,
        UUID participantId,
        MessageChannel channel,
        String text,
        @Nullable ReplyWord word,
        @Nullable String language,
        Instant receivedAt)
        implements MessageEvent {

    /** Most characters of a text: ten segments of GSM-7, and as much as Twilio takes. */
    public static final int MAX_CHARACTERS = 1600;

    public MessageReceived {
        Complete.present(organizationId, "organizationId");
        Complete.present(messageId, "messageId");
        Complete.present(participantId, "participantId");
        Complete.present(channel, "channel");
        Complete.text(text, "text");
        Complete.present(receivedAt, "receivedAt");
    }

    @Override
    public String eventType() {
        return "org.earshot.message.received.v1";
    }
}

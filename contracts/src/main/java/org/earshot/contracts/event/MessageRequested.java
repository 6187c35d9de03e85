package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A message is to be sent. It is sent at least once, and a second request with the same id changes nothing.
 *
 * @param language BCP 47 tag of the text
 * @param text complete, with the link where one is in it; never a name or a number
 * @param subject of an e-mail; null for an SMS
 * @param invitationId what it invites to or belongs to, or null
 * @param link address in the text that opens the answer pages, or null
 * @param expiresAt from then on it is of no use and is not sent any more, or null
 * @param ends true for the last turn of a conversation: the number is free for another person's survey; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageRequested(
        UUID organizationId,
        UUID messageId,
        UUID participantId,
        MessageKind kind,
        MessageChannel channel,
        String language,
        String text,
        @Nullable String subject,
        @Nullable UUID invitationId,
        @Nullable String link,
        Instant requestedAt,
        @Nullable Instant expiresAt,
        @Nullable Boolean ends)
        implements MessageEvent {

    public MessageRequested {
        Complete.present(organizationId, "organizationId");
        Complete.present(messageId, "messageId");
        Complete.present(participantId, "participantId");
        Complete.present(kind, "kind");
        Complete.present(channel, "channel");
        Complete.present(language, "language");
        Complete.text(text, "text");
        Complete.present(requestedAt, "requestedAt");
    }

    /** Whether it is the last turn of a conversation. */
    @JsonIgnore
    public boolean isLast() {
        return Boolean.TRUE.equals(ends);
    }

    @Override
    public String eventType() {
        return "org.earshot.message.requested.v1";
    }
}

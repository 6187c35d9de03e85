package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A gateway took the message.
 *
 * @param invitationId what it invites to or belongs to, or null
 * @param segments of an SMS, as counted by 3GPP TS 23.038; 1 for an e-mail
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageSent(
        UUID organizationId,
        UUID messageId,
        UUID participantId,
        MessageKind kind,
        MessageChannel channel,
        @Nullable UUID invitationId,
        int segments,
        Instant at)
        implements MessageEvent {

    public MessageSent {
        Complete.present(organizationId, "organizationId");
        Complete.present(messageId, "messageId");
        Complete.present(participantId, "participantId");
        Complete.present(kind, "kind");
        Complete.present(channel, "channel");
        Complete.present(at, "at");
    }

    @Override
    public String eventType() {
        return "org.earshot.message.sent.v1";
    }
}

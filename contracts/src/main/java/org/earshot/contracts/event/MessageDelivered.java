package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * The message is on the phone, as the gateway tells. Gateways that tell nothing leave a message at sent.
 *
 * @param invitationId what it invites to or belongs to, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageDelivered(
        UUID organizationId,
        UUID messageId,
        UUID participantId,
        MessageKind kind,
        MessageChannel channel,
        @Nullable UUID invitationId,
        Instant at)
        implements MessageEvent {

    public MessageDelivered {
        Complete.present(organizationId, "organizationId");
        Complete.present(messageId, "messageId");
        Complete.present(participantId, "participantId");
        Complete.present(kind, "kind");
        Complete.present(channel, "channel");
        Complete.present(at, "at");
    }

    @Override
    public String eventType() {
        return "org.earshot.message.delivered.v1";
    }
}

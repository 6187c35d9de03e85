package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * The message did not arrive.
 *
 * @param invitationId what it invites to or belongs to, or null
 * @param retryable true while it is tried again by itself; false when it stays unsent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageFailed(
        UUID organizationId,
        UUID messageId,
        UUID participantId,
        MessageKind kind,
        MessageChannel channel,
        @Nullable UUID invitationId,
        MessageFailure reason,
        boolean retryable,
        Instant at)
        implements MessageEvent {

    public MessageFailed {
        Complete.present(organizationId, "organizationId");
        Complete.present(messageId, "messageId");
        Complete.present(participantId, "participantId");
        Complete.present(kind, "kind");
        Complete.present(channel, "channel");
        Complete.present(reason, "reason");
        Complete.present(at, "at");
    }

    @Override
    public String eventType() {
        return "org.earshot.message.failed.v1";
    }
}

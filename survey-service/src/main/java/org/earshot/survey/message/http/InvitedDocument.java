package org.earshot.survey.message.http;

import java.util.UUID;
import org.earshot.contracts.event.MessageRequested;
import org.jspecify.annotations.Nullable;

/**
 * An invitation on its way.
 *
 * @param invitationId of the link, to revoke it
 * @param language that it is written in
 */
public record InvitedDocument(UUID messageId, @Nullable UUID invitationId, String language) {

    static InvitedDocument of(MessageRequested request) {
        return new InvitedDocument(request.messageId(), request.invitationId(), request.language());
    }
}

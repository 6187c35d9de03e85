package org.earshot.survey.message;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.event.MessageDelivered;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageFailed;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.event.MessageSent;
import org.earshot.survey.segment.SmsSegments;

/** A message that was requested, and how far it has come. */
public record Message(MessageRequested request, Course course) {

    /** Its id. */
    public UUID id() {
        return request.messageId();
    }

    /** The same, further on. */
    public Message now(Course further) {
        return new Message(request, further);
    }

    /** Whether it is of no use any more. */
    boolean isTooLate(Instant now) {
        Instant expiresAt = request.expiresAt();
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** That a gateway took it. */
    MessageEvent sent() {
        return new MessageSent(
                request.organizationId(),
                request.messageId(),
                request.participantId(),
                request.kind(),
                request.channel(),
                request.invitationId(),
                SmsSegments.of(request.text()),
                course.at());
    }

    /** That it is there. */
    MessageEvent delivered() {
        return new MessageDelivered(
                request.organizationId(),
                request.messageId(),
                request.participantId(),
                request.kind(),
                request.channel(),
                request.invitationId(),
                course.at());
    }

    /** That an attempt failed, or all did. */
    MessageEvent failed(MessageFailure reason, Instant at) {
        return new MessageFailed(
                request.organizationId(),
                request.messageId(),
                request.participantId(),
                request.kind(),
                request.channel(),
                request.invitationId(),
                reason,
                course.state() == Course.State.WAITING,
                at);
    }
}

package org.earshot.insight.answering;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageDelivered;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageFailed;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.contracts.event.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message that invited someone. A message of which the gateway tells nothing is not here: nobody knows whether it
 * arrived.
 *
 * @param channel {@code sms} or {@code email}
 * @param at when the gateway told, to the microsecond
 * @param arrived false when it never will
 */
public record Delivery(
        UUID organizationId, UUID messageId, UUID invitationId, String channel, Instant at, boolean arrived) {
    private static final Set<MessageKind> INVITING = EnumSet.of(MessageKind.INVITATION, MessageKind.REMINDER);

    /** The person wanted no message, so none was lost. */
    private static final Set<MessageFailure> NOT_TRIED =
            EnumSet.of(MessageFailure.OPTED_OUT, MessageFailure.NO_CONSENT);

    /** What an event tells of it; empty for one that tells nothing, or not yet. */
    public static Optional<Delivery> of(MessageEvent event) {
        if (event instanceof MessageDelivered told && INVITING.contains(told.kind())) {
            return of(told, told.invitationId(), told.channel(), told.at(), true);
        }
        if (event instanceof MessageFailed told
                && INVITING.contains(told.kind())
                && !told.retryable()
                && !NOT_TRIED.contains(told.reason())) {
            return of(told, told.invitationId(), told.channel(), told.at(), false);
        }
        return Optional.empty();
    }

    private static Optional<Delivery> of(
            MessageEvent event, @Nullable UUID invitationId, MessageChannel channel, Instant at, boolean arrived) {
        return Optional.ofNullable(invitationId)
                .map(invitation -> new Delivery(
                        event.organizationId(),
                        event.messageId(),
                        invitation,
                        channel.name().toLowerCase(Locale.ROOT),
                        at.truncatedTo(ChronoUnit.MICROS),
                        arrived));
    }
}

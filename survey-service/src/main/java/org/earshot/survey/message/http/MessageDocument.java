package org.earshot.survey.message.http;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A message and how far it has come; never what it says.
 *
 * @param kind invitation, reminder, turn, service or update
 * @param channel sms or email
 * @param state waiting, sent, delivered or failed
 * @param reason of the last failure; left out when there was none
 * @param attempts that failed
 * @param dueAt next attempt; left out when there is none to come
 * @param at when it came into its state
 */
public record MessageDocument(
        UUID messageId,
        UUID participantId,
        String kind,
        String channel,
        String state,
        @Nullable String reason,
        int attempts,
        @Nullable Instant dueAt,
        Instant requestedAt,
        Instant at) {

    static MessageDocument of(Message message) {
        MessageFailure reason = message.course().reason();
        return new MessageDocument(
                message.id(),
                message.request().participantId(),
                word(message.request().kind()),
                word(message.request().channel()),
                word(message.course().state()),
                reason == null ? null : word(reason),
                message.course().attempts(),
                message.course().dueAt(),
                message.request().requestedAt(),
                message.course().at());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

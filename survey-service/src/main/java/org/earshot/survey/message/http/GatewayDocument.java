package org.earshot.survey.message.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.earshot.survey.message.GatewayState;
import org.jspecify.annotations.Nullable;

/**
 * What carries messages of a channel.
 *
 * @param channel sms or email
 * @param gateway its name in the settings: outbox, twilio, http, smpp or smtp
 * @param missing settings that it needs and that are not there, by name
 * @param lastTaken left out when it never took a message of this organisation
 * @param waiting messages that are to be sent yet
 * @param refusals of the last seven days, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GatewayDocument(
        String channel,
        String gateway,
        List<String> missing,
        @Nullable Instant lastTaken,
        int waiting,
        List<RefusalDocument> refusals) {

    /** Messages that were refused for one reason. */
    record RefusalDocument(String reason, int messages, Instant latest) {}

    static GatewayDocument of(GatewayState state) {
        return new GatewayDocument(
                state.channel().name().toLowerCase(Locale.ROOT),
                state.gateway(),
                state.missing(),
                state.lastTaken(),
                state.waiting(),
                state.refusals().stream()
                        .map(refusal ->
                                new RefusalDocument(word(refusal.reason()), refusal.messages(), refusal.latest()))
                        .toList());
    }

    private static String word(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.earshot.survey.contact.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What a person said of a channel.
 *
 * @param stop true: no messages any more; false: again
 * @param source how they said so
 */
public record SaidOfChannel(
        @NotNull(message = "must be sms or email") @Pattern(regexp = "sms|email", message = "must be sms or email") String channel,

        @NotNull(message = "must be true or false") Boolean stop,

        @NotNull(message = "must be on-paper, spoken, online or by-message") @Pattern(
                regexp = "on-paper|spoken|online|by-message",
                message = "must be on-paper, spoken, online or by-message")
        String source) {}

package org.earshot.survey.contact.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What a person said of consent.
 *
 * @param purpose surveys: to be asked; updates: to be told what came of it
 * @param given false takes it back
 * @param source how they said so
 */
public record SaidOfConsent(
        @NotNull(message = "must be surveys or updates") @Pattern(regexp = "surveys|updates", message = "must be surveys or updates") String purpose,

        @NotNull(message = "must be true or false") Boolean given,

        @NotNull(message = "must be on-paper, spoken, online or by-message") @Pattern(
                regexp = "on-paper|spoken|online|by-message",
                message = "must be on-paper, spoken, online or by-message")
        String source) {}

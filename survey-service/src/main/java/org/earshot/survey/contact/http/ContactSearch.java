package org.earshot.survey.contact.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whom to look for.
 *
 * @param text a number, an e-mail address, a reference, or beginnings of names
 */
public record ContactSearch(
        @NotBlank(message = "must say whom to look for") @Size(max = 200, message = "must have at most 200 characters") String text) {

    /** Hides it from logs. */
    @Override
    public String toString() {
        return "ContactSearch";
    }
}

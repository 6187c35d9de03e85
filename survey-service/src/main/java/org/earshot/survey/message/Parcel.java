package org.earshot.survey.message;

import java.util.UUID;
import org.earshot.survey.contact.Address;
import org.jspecify.annotations.Nullable;

/**
 * A message with its address, as a gateway gets it.
 *
 * @param subject of an e-mail; null for an SMS
 */
public record Parcel(
        UUID organizationId,
        UUID messageId,
        Address to,
        String text,
        @Nullable String subject) {

    /** Hides text and address from logs. */
    @Override
    public String toString() {
        return "Parcel[" + messageId + "]";
    }
}

package org.earshot.survey.message;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.survey.contact.Address;

/**
 * A text that came in.
 *
 * @param gateway by which it came
 * @param providerId under which the gateway knows it; the same again is the same text
 */
public record Incoming(UUID organizationId, String gateway, String providerId, Address from, String text) {

    /** What does not fit is cut; characters that cannot be stored are left out. */
    public Incoming {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c != 0 && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .limit(MessageReceived.MAX_CHARACTERS)
                .forEach(kept::appendCodePoint);
        text = kept.toString();
    }

    /** Its id, the same whenever it comes. */
    UUID messageId() {
        return named("");
    }

    /** An id that follows from it. */
    UUID named(String what) {
        String name = organizationId + ":" + gateway + ":" + providerId + ":" + what;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Hides who wrote what from logs. */
    @Override
    public String toString() {
        return "Incoming[" + gateway + "]";
    }
}

package org.earshot.survey.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.survey.contact.ContactChannel;

/** By which ways a campaign may write to a person: by the first that is open for them. */
public enum Way {
    SMS,
    EMAIL,
    SMS_ELSE_EMAIL;

    /** The channels, in the order in which they are tried. */
    public List<ContactChannel> channels() {
        return switch (this) {
            case SMS -> List.of(ContactChannel.SMS);
            case EMAIL -> List.of(ContactChannel.EMAIL);
            case SMS_ELSE_EMAIL -> List.of(ContactChannel.SMS, ContactChannel.EMAIL);
        };
    }

    /** As written in JSON and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word. */
    public static Optional<Way> parse(String word) {
        return Arrays.stream(values()).filter(way -> way.word().equals(word)).findFirst();
    }
}

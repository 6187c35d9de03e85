package org.earshot.survey.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.earshot.survey.contact.ContactChannel;

/** By which ways a campaign writes to a person, of those that are open for them. */
public enum Way {
    SMS,
    EMAIL,
    /** By text message, and by e-mail whoever has no number. */
    SMS_ELSE_EMAIL,
    /** By both at once; whoever has only one of them by that. */
    SMS_AND_EMAIL;

    /** The channels, in the order in which they are tried. */
    public List<ContactChannel> channels() {
        return switch (this) {
            case SMS -> List.of(ContactChannel.SMS);
            case EMAIL -> List.of(ContactChannel.EMAIL);
            case SMS_ELSE_EMAIL, SMS_AND_EMAIL -> List.of(ContactChannel.SMS, ContactChannel.EMAIL);
        };
    }

    /**
     * The channels by which one person gets the same message: all that are open, or the first; none when none is.
     *
     * @param open asked of a channel only where it matters
     */
    List<ContactChannel> taken(Predicate<ContactChannel> open) {
        int most = this == SMS_AND_EMAIL ? channels().size() : 1;
        return channels().stream().filter(open).limit(most).toList();
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

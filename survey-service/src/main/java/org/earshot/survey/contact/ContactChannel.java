package org.earshot.survey.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By which way a person is written to. */
public enum ContactChannel {
    SMS,
    EMAIL;

    /** As written in JSON, columns and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word. */
    public static Optional<ContactChannel> parse(String word) {
        return Arrays.stream(values())
                .filter(channel -> channel.word().equals(word))
                .findFirst();
    }
}

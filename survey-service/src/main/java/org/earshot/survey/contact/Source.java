package org.earshot.survey.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a person said what they wish. A closed list, so that nothing personal stands in a history that is never changed. */
public enum Source {
    ON_PAPER,
    SPOKEN,
    ONLINE,
    BY_MESSAGE,
    IMPORTED;

    /** As written in JSON, columns and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word. */
    public static Optional<Source> parse(String word) {
        return Arrays.stream(values())
                .filter(source -> source.word().equals(word))
                .findFirst();
    }
}

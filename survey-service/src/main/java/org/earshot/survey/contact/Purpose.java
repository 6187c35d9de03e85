package org.earshot.survey.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person agrees to be written to for. */
public enum Purpose {
    /** To be asked. */
    SURVEYS,
    /** To be told what came of what people said. */
    UPDATES;

    /** As written in JSON, columns and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word. */
    public static Optional<Purpose> parse(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}

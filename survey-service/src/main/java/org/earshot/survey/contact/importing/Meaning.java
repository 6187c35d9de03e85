package org.earshot.survey.contact.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of people can hold. */
public enum Meaning {
    IGNORE,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    PHONE,
    EMAIL,
    REFERENCE,
    HOUSEHOLD,
    PROGRAM,
    SITE,
    GROUPS,
    LANGUAGE,
    ZONE,
    SURVEYS,
    UPDATES;

    /** As written in JSON and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word. */
    public static Optional<Meaning> parse(String word) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.word().equals(word))
                .findFirst();
    }
}

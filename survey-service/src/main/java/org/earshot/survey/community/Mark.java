package org.earshot.survey.community;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody of the community thinks of a question. */
public enum Mark {
    CLEAR,
    CONFUSING,
    HURTFUL,
    /** The question is about a life that they do not lead. */
    NOT_MY_LIFE;

    /** Kebab-case, for programs and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mark with this word, or empty. */
    public static Optional<Mark> named(String word) {
        return Stream.of(values()).filter(mark -> mark.word().equals(word)).findFirst();
    }
}

package org.earshot.insight.understanding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says of a theme that their words were given. */
public enum Verdict {
    YES,
    PARTLY,
    NO;

    /** The word used in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict that a form sent, or empty. */
    public static Optional<Verdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst();
    }
}

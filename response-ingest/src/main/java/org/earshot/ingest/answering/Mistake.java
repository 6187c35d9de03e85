package org.earshot.ingest.answering;

import java.util.Map;

/**
 * Why an entry is no answer.
 *
 * @param code {@code required}, {@code choose-one}, {@code exclusive-choice}, {@code not-a-number}, {@code whole-number},
 *     {@code out-of-range}, {@code not-a-date}, {@code date-out-of-range}, {@code date-too-early}, {@code date-too-late}, {@code not-a-time},
 *     {@code time-out-of-range}, {@code too-long}, {@code repeated-choice}, {@code other-not-chosen}, {@code not-a-phone-number},
 *     {@code not-an-address}, {@code file-empty}, {@code file-too-large}, {@code file-broken}, {@code file-no-picture},
 *     {@code file-no-document}, {@code file-not-kept}
 * @param facts what the message names, by name: {@code min}, {@code max}
 */
public record Mistake(String code, Map<String, String> facts) {
    /** The code of a mistake that the survey's author has words for: the fact {@code says}. */
    public static final String OWN_WORDS = "own-words";

    /** A mistake in the words of the survey's author. */
    public static Mistake inOwnWords(String says) {
        return new Mistake(OWN_WORDS, Map.of("says", says));
    }

    static Mistake of(String code) {
        return new Mistake(code, Map.of());
    }
}

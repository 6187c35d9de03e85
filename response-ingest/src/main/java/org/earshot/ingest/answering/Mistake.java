package org.earshot.ingest.answering;

import java.util.Map;

/**
 * Why an entry is no answer.
 *
 * @param code {@code required}, {@code choose-one}, {@code exclusive-choice}, {@code not-a-number}, {@code whole-number},
 *     {@code out-of-range}, {@code not-a-date}, {@code date-out-of-range}, {@code too-long}
 * @param facts what the message names, by name: {@code min}, {@code max}
 */
public record Mistake(String code, Map<String, String> facts) {
    static Mistake of(String code) {
        return new Mistake(code, Map.of());
    }
}

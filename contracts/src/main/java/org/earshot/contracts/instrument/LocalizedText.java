package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One text in several languages, in JSON an object from BCP 47 tag to text.
 *
 * @param byLanguage in the author's order; the first entry is the fallback for a language that is missing
 */
public record LocalizedText(@JsonValue Map<String, String> byLanguage) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** A text in one language. */
    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** The text in {@code language}, else in its first language; empty when there is no text at all. */
    public String in(String language) {
        String exact = byLanguage.get(language);
        return exact != null ? exact : byLanguage.values().stream().findFirst().orElse("");
    }

    /** The language in which {@link #in} answers: {@code language} itself, or the fallback. */
    public String languageShown(String language) {
        return byLanguage.containsKey(language)
                ? language
                : byLanguage.keySet().stream().findFirst().orElse(language);
    }
}

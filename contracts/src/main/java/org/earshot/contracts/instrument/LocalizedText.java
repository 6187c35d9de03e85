package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.contracts.value.Characters;
import org.jspecify.annotations.Nullable;

/**
 * One text in several languages, in JSON an object from BCP 47 tag to text.
 *
 * @param byLanguage in the author's order; the first entry is the fallback for a language that is missing, so keep
 *     documents where the order of an object's members is kept (in PostgreSQL {@code json} or {@code text}, not
 *     {@code jsonb})
 */
public record LocalizedText(@JsonValue Map<String, String> byLanguage) {

    /**
     * Copies the texts; a text that is null counts as not written yet.
     *
     * @throws org.earshot.contracts.value.InvalidValue when a text or tag could not be stored
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        Map<String, String> written = new LinkedHashMap<>();
        byLanguage.forEach((String language, @Nullable String text) -> {
            if (text != null) {
                Characters.requireStorable(language, "language");
                written.put(language, Characters.requireStorable(text, "text"));
            }
        });
        byLanguage = Collections.unmodifiableMap(written);
    }

    /** A text in one language. */
    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** The text in {@code language} (for es-MX also in es), else in its first language; empty when there is none. */
    public String in(String language) {
        return byLanguage.getOrDefault(languageShown(language), "");
    }

    /** The language in which {@link #in} answers: {@code language}, a wider one that it belongs to, or the fallback. */
    public String languageShown(String language) {
        for (String wider = language; !wider.isEmpty(); wider = withoutLastSubtag(wider)) {
            if (byLanguage.containsKey(wider)) {
                return wider;
            }
        }
        return byLanguage.keySet().stream().findFirst().orElse(language);
    }

    /** In every language of either: these words, and on the next line those. */
    public LocalizedText before(LocalizedText then) {
        Map<String, String> both = new LinkedHashMap<>();
        Stream.concat(byLanguage.keySet().stream(), then.byLanguage.keySet().stream())
                .forEach(language -> both.put(language, in(language) + "\n" + then.in(language)));
        return new LocalizedText(both);
    }

    private static String withoutLastSubtag(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }

    /** This text, with {@code text} in {@code language}; a new language comes last, and a blank text takes the language away. */
    public LocalizedText with(String language, String text) {
        Map<String, String> written = new LinkedHashMap<>(byLanguage);
        if (text.isBlank()) {
            written.remove(language);
        } else {
            written.put(language, text);
        }
        return new LocalizedText(written);
    }
}

package org.earshot.survey.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;

/**
 * Translations that were made from an earlier wording of their source, which is the text in the instrument's first language.
 *
 * @param madeFrom language, a space and the place of the text, to what the source said then
 */
public record Stale(Map<String, String> madeFrom) {
    /** Every translation is up to date. */
    public static final Stale NONE = new Stale(Map.of());

    public Stale {
        madeFrom = Map.copyOf(madeFrom);
    }

    /** What is stale once {@code before} has become {@code after}: a changed source makes it so, a changed translation or the old source ends it. */
    Stale after(Instrument before, Instrument after) {
        Map<String, LocalizedText> then = texts(before);
        Map<String, String> stale = new TreeMap<>();
        String source = source(after);
        texts(after).forEach((place, now) -> now.byLanguage().forEach((language, translation) -> {
            String key = key(place, language);
            LocalizedText old = then.getOrDefault(place, now);
            boolean same = translation.equals(old.byLanguage().get(language));
            String from = madeFrom.getOrDefault(key, text(old, source(before)));
            if (!language.equals(source) && same && !from.equals(text(now, source))) {
                stale.put(key, from);
            }
        }));
        return new Stale(stale);
    }

    /** Without the translations in {@code language} at places that begin with {@code prefix}: somebody looked, and they still fit. */
    public Stale fitting(String prefix, String language) {
        Map<String, String> stale = new TreeMap<>(madeFrom);
        stale.keySet().removeIf(key -> key.startsWith(key(prefix, language)));
        return new Stale(stale);
    }

    /** What the source said when the translation was made; empty when it is up to date. */
    public Optional<String> madeFrom(String place, String language) {
        return Optional.ofNullable(madeFrom.get(key(place, language)));
    }

    /** How many translations in a language are stale. */
    public long count(String language) {
        return madeFrom.keySet().stream()
                .filter(key -> key.startsWith(language + " "))
                .count();
    }

    private static String key(String place, String language) {
        return language + " " + place;
    }

    private static String text(LocalizedText text, String language) {
        return text.byLanguage().getOrDefault(language, "");
    }

    private static String source(Instrument instrument) {
        return instrument.languages().stream().findFirst().orElse("");
    }

    private static Map<String, LocalizedText> texts(Instrument instrument) {
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        var unused = instrument.worded((place, text) -> {
            texts.put(place, text);
            return text;
        });
        return texts;
    }
}

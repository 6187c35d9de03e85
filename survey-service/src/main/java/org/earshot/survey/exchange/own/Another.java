package org.earshot.survey.exchange.own;

import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.contracts.instrument.LocalizedText;

/** The question whether there is another round, for formats whose programs ask it in words of their own. */
public final class Another {
    private static final Map<String, String> WORDS = Map.of(
            "en", "Is there another one?",
            "es", "¿Hay otro u otra?",
            "fr", "Y en a-t-il un ou une autre ?",
            "pt", "Há mais um ou uma?",
            "de", "Gibt es noch jemanden oder etwas?",
            "ar", "هل هناك آخر؟");

    private Another() {}

    /** In each language of {@code title}, with the title; in English where these words are not known in a language. */
    public static LocalizedText of(LocalizedText title) {
        Map<String, String> asked = new LinkedHashMap<>();
        title.byLanguage().forEach((language, written) -> {
            String words = WORDS.getOrDefault(language.split("-", 2)[0], WORDS.getOrDefault("en", ""));
            asked.put(language, words + " (" + written + ")");
        });
        return new LocalizedText(asked);
    }
}

package org.earshot.contracts.texting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a conversation by text message says, and understands, in one language. */
public final class TextWords {
    /** Languages that it is written in; others are spoken to in the first. */
    public static final List<String> LANGUAGES = List.of("en", "es", "ar");

    private static final Map<String, TextWords> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), TextWords::read));

    private final String language;
    private final Properties texts;

    private TextWords(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Those of a BCP 47 tag: its own language, else English. */
    public static TextWords in(String tag) {
        String primary = tag.split("-", 2)[0];
        TextWords fallback = BY_LANGUAGE.get(LANGUAGES.get(0));
        return BY_LANGUAGE.getOrDefault(primary, fallback == null ? read(LANGUAGES.get(0)) : fallback);
    }

    /** The language that these are written in. */
    public String language() {
        return language;
    }

    /** A sentence. */
    public String say(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text is called " + key);
        }
        return text;
    }

    /** A sentence with one thing filled in. */
    public String say(String key, String name, String value) {
        return say(key).replace("{" + name + "}", value);
    }

    /** Words that mean the same, in plain form. */
    List<String> all(String key) {
        return Arrays.stream(say(key).split(",", -1))
                .map(PlainText::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static TextWords read(String language) {
        try (InputStream file = TextWords.class.getResourceAsStream(language + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("words are missing language=" + language);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new TextWords(language, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

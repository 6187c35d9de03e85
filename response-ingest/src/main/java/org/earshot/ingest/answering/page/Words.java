package org.earshot.ingest.answering.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.earshot.ingest.answering.Mistake;

/**
 * The interface's own words in one language, from {@code words/<language>.properties}. A further language is a further
 * file; what it lacks, and languages without a file, are shown in English and marked so.
 */
final class Words {
    /** Has every word. */
    static final String FALLBACK = "en";

    private static final Map<String, Optional<Words>> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final Properties texts;

    private Words(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The words for a language tag: its own, its base language's, else English. */
    static Words in(String tag) {
        String base = Locale.forLanguageTag(tag).getLanguage();
        return Stream.of(tag, base, FALLBACK)
                .flatMap(language -> load(language).stream())
                .findFirst()
                .orElseThrow();
    }

    /** The words that suit a browser best, of the languages that the interface itself speaks. */
    static Words forBrowser(@org.jspecify.annotations.Nullable String acceptLanguage) {
        List<String> spoken = Stream.of(
                        Optional.ofNullable(acceptLanguage).orElse("").split("[,;]", 20))
                .map(range -> Locale.forLanguageTag(range.strip()).getLanguage())
                .filter(language -> !language.isEmpty() && load(language).isPresent())
                .toList();
        return in(Languages.best(acceptLanguage, spoken).orElse(FALLBACK));
    }

    /** The language that they are in. */
    public String language() {
        return language;
    }

    /** One text; templates call it as {@code w.of('next')}. */
    public String of(String key) {
        return texts.getProperty(key);
    }

    /** One text with one number or name in it. */
    public String of(String key, String name, Object value) {
        return of(key).replace("{" + name + "}", value.toString());
    }

    /** What to say of a mistake. */
    String of(Mistake mistake) {
        if (mistake.code().equals(Mistake.OWN_WORDS)) {
            return mistake.facts().getOrDefault("says", "");
        }
        String text = of("error." + mistake.code());
        for (Map.Entry<String, String> fact : mistake.facts().entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private static Optional<Words> load(String language) {
        return language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                ? LOADED.computeIfAbsent(language, Words::read)
                : Optional.empty();
    }

    private static Optional<Words> read(String language) {
        Properties fallback =
                language.equals(FALLBACK) ? new Properties() : load(FALLBACK).orElseThrow().texts;
        try (InputStream file = Words.class.getResourceAsStream("/words/" + language + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties texts = new Properties(fallback);
            Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
            texts.load(reader);
            return Optional.of(new Words(language, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

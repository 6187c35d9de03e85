package org.earshot.survey.review.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says to people.
 *
 * @param why why it matters
 * @param fix what to do
 * @param before a question that it finds
 * @param after the same, better asked
 * @param source literature or standard, in English
 */
public record RuleCard(String id, String name, String why, String fix, String before, String after, String source) {
    /** Languages in which the rules can be read; any other is told in English. */
    public static final Set<String> LANGUAGES = Set.of("en", "es", "ar");

    private static final Map<String, Properties> TEXTS = new ConcurrentHashMap<>();

    /** The card of a rule in {@code language}. */
    public static RuleCard of(String rule, String language) {
        Properties texts = texts("rules_" + (LANGUAGES.contains(language) ? language : "en"));
        return new RuleCard(
                rule,
                text(texts, rule + ".name"),
                text(texts, rule + ".why"),
                text(texts, rule + ".fix"),
                text(texts, rule + ".before"),
                text(texts, rule + ".after"),
                text(texts("sources"), rule));
    }

    private static String text(Properties texts, String key) {
        @Nullable String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("a rule has no words for " + key);
        }
        return text;
    }

    private static Properties texts(String name) {
        return TEXTS.computeIfAbsent(name, RuleCard::read);
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (InputStream resource = RuleCard.class.getResourceAsStream(name + ".properties")) {
            if (resource == null) {
                throw new IllegalStateException("missing " + name);
            }
            Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8);
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.earshot.survey.instrument.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.platform.page.PageLanguage;

/**
 * What a check says, by the codes of findings, and what parts of a question are called, in the words of the console:
 * {@code found_*.properties}. Read once.
 */
final class FoundTexts {
    private static final Map<PageLanguage, Properties> TEXTS = new ConcurrentHashMap<>();

    private FoundTexts() {}

    /** The text of a key, with values for {@code {0}} and {@code {1}}. */
    static String of(String key, PageLanguage language, List<String> values) {
        String text = TEXTS.computeIfAbsent(language, FoundTexts::read).getProperty(key);
        if (text == null) {
            throw new IllegalStateException("the console has no words for " + key);
        }
        String told = text;
        for (int i = 0; i < values.size(); i++) {
            told = told.replace("{" + i + "}", values.get(i));
        }
        return told;
    }

    private static Properties read(PageLanguage language) {
        Properties texts = new Properties();
        String name = "found_" + language.tag() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FoundTexts.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

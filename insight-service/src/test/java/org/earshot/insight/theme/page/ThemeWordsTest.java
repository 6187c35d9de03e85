package org.earshot.insight.theme.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeWordsTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar"})
    void every_word_is_there_in_every_language_with_the_same_figures_in_it(String language) throws IOException {
        Properties words = words(language);

        for (Method word : ThemeWords.class.getMethods()) {
            String translated = words.getProperty(word.getName());
            assertNotNull(translated, word.getName() + " is missing in " + language);
            assertEquals(parameters(word.getAnnotation(Message.class).value()), parameters(translated), word.getName());
        }
        assertEquals(ThemeWords.class.getMethods().length, words.size(), "words that nobody uses in " + language);
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (var file = ThemeWords.class.getResourceAsStream("/messages/themes_" + language + ".properties")) {
            assertNotNull(file, language);
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}

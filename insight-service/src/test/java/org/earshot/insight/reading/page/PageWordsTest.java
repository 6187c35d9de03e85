package org.earshot.insight.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;
import org.earshot.insight.update.page.TellingWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageWordsTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @MethodSource("bundles")
    void every_word_is_there_in_every_language_with_the_same_figures_in_it(
            Class<?> bundle, String name, String language) throws IOException {
        Properties words = words(name, language);

        for (Method word : bundle.getMethods()) {
            String translated = words.getProperty(word.getName());
            assertNotNull(translated, word.getName() + " is missing in " + language);
            assertEquals(parameters(word.getAnnotation(Message.class).value()), parameters(translated), word.getName());
        }
        assertEquals(bundle.getMethods().length, words.size(), "words that nobody uses in " + language);
    }

    /** The pages show a file's words as they stand there. */
    @ParameterizedTest
    @MethodSource("bundles")
    void no_sign_is_written_as_an_escape(Class<?> bundle, String name, String language) throws IOException {
        try (var file = PageWords.class.getResourceAsStream("/messages/" + name + "_" + language + ".properties")) {
            assertNotNull(file, bundle.getSimpleName());
            assertFalse(new String(file.readAllBytes(), StandardCharsets.UTF_8).contains("\\u"));
        }
    }

    static Stream<Arguments> bundles() {
        return Stream.of("es", "ar")
                .flatMap(language -> Stream.of(
                        Arguments.of(PageWords.class, "page", language),
                        Arguments.of(AnsweringWords.class, "answering", language),
                        Arguments.of(CompareWords.class, "compare", language),
                        Arguments.of(MixWords.class, "mix", language),
                        Arguments.of(DecidingWords.class, "deciding", language),
                        Arguments.of(TellingWords.class, "telling", language)));
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String name, String language) throws IOException {
        Properties words = new Properties();
        try (var file = PageWords.class.getResourceAsStream("/messages/" + name + "_" + language + ".properties")) {
            assertNotNull(file, language);
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}

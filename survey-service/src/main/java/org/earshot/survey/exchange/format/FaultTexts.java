package org.earshot.survey.exchange.format;

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

/** What is said of a file's problems, from {@code faults_<language>.properties}. Read once for each language. */
public final class FaultTexts {
    /** Languages that there are words in, as BCP 47 tags. */
    public static final List<String> LANGUAGES = List.of("en", "es", "ar");

    private static final Map<String, FaultTexts> ALL = new ConcurrentHashMap<>();

    private final Properties texts;

    private FaultTexts(Properties texts) {
        this.texts = texts;
    }

    /** In one of {@link #LANGUAGES}. */
    public static FaultTexts in(String language) {
        return ALL.computeIfAbsent(language, tag -> new FaultTexts(read(tag)));
    }

    /** What is wrong, in whole sentences. */
    public String detail(FileProblem problem) {
        String detail = filled(text(problem.fault().key()), problem.values());
        Because because = problem.because();
        return because == null ? detail : detail.replace("{because}", because(because));
    }

    /** What to do about it. */
    public String fix(FileProblem problem) {
        return filled(text(problem.fault().key() + ".fix"), problem.values());
    }

    private String because(Because because) {
        return filled(text("says." + because.key()), because.values());
    }

    /**
     * The words of a key.
     *
     * @throws IllegalStateException when there are none
     */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("a file's problem has no words for " + key);
        }
        return text;
    }

    private static String filled(String text, List<String> values) {
        String told = text;
        for (int i = 0; i < values.size(); i++) {
            told = told.replace("{" + i + "}", values.get(i));
        }
        return told;
    }

    private static Properties read(String language) {
        Properties texts = new Properties();
        String name = "faults_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FaultTexts.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

package org.earshot.survey.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases by their keys, from property files (UTF-8) beside a class; each is read once. */
public final class Phrases {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Class<?> beside;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    public Phrases(Class<?> beside) {
        this.beside = beside;
    }

    /**
     * A phrase.
     *
     * @param file its name, without {@code .properties}
     * @throws IllegalStateException when there is no such file, or no such key in it
     */
    public String of(String file, String key) {
        String phrase = files.computeIfAbsent(file, this::read).getProperty(key);
        if (phrase == null) {
            throw new IllegalStateException(file + " has no words for " + key);
        }
        return phrase;
    }

    /** A phrase with values at {@code {0}}, {@code {1}} and on; what stands in a value stays as it is. */
    public static String filled(String phrase, List<String> values) {
        return PLACE.matcher(phrase).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < values.size() ? values.get(index) : place.group());
        });
    }

    private Properties read(String file) {
        Properties phrases = new Properties();
        try (InputStream content = beside.getResourceAsStream(file + ".properties")) {
            if (content == null) {
                throw new IllegalStateException("there is no " + file + " beside " + beside.getSimpleName());
            }
            phrases.load(new InputStreamReader(content, StandardCharsets.UTF_8));
            return phrases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

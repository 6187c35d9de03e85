package org.earshot.insight.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.need.Taxonomy;

/**
 * What every organisation begins with: a theme for each need of the taxonomy, with rules in English, Spanish and Arabic. The rules
 * are in {@code codebook/starter.txt}: {@code == need}, {@code [language]}, lines.
 */
public final class StarterCodebook {
    private static final String FILE = "/codebook/starter.txt";
    private static final Codebook STARTER = read();

    private StarterCodebook() {}

    /** Version 0 of every organisation. */
    public static Codebook get() {
        return STARTER;
    }

    private static Codebook read() {
        Map<String, Map<String, List<String>>> rules = new LinkedHashMap<>();
        Map<String, List<String>> theme = new LinkedHashMap<>();
        List<String> rule = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("== ")) {
                theme = new LinkedHashMap<>();
                rules.put(line.substring(3), theme);
            } else if (line.startsWith("[")) {
                rule = new ArrayList<>();
                theme.put(line.substring(1, line.length() - 1), rule);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rule.add(line);
            }
        }
        return new Codebook(
                0,
                rules.entrySet().stream()
                        .map(entry -> new Theme(entry.getKey(), name(entry.getKey()), entry.getValue(), List.of()))
                        .toList());
    }

    private static LocalizedText name(String need) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of("en", "es", "ar")
                .forEach(language -> names.put(language, Taxonomy.gravity().name(need, language)));
        return new LocalizedText(names);
    }

    private static List<String> lines() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StarterCodebook.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
            return file.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.earshot.insight.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts of our own in English, Spanish and Arabic, with the themes that a reader gave them: {@code codebook/labelled.tsv}. */
public final class LabelledSet {
    private static final String FILE = "/codebook/labelled.tsv";
    private static final int COLUMNS = 3;

    private LabelledSet() {}

    /** A text with the ids of the themes that it is about. */
    public record Labelled(String language, Set<String> themes, String text) {
        public Labelled {
            themes = Set.copyOf(themes);
        }
    }

    /** All of them, in the order of the file. */
    public static List<Labelled> read() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LabelledSet.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return file.lines().map(LabelledSet::labelled).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled labelled(String line) {
        String[] columns = line.split("\t", COLUMNS);
        return new Labelled(
                columns[0],
                Arrays.stream(columns[1].split(","))
                        .filter(theme -> !theme.isEmpty())
                        .collect(Collectors.toSet()),
                columns[2]);
    }
}

package org.earshot.survey.review.labelled;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The labelled questions: a part that the rules were tuned on, and a part that was written after they stood. */
final class LabelledSet {
    static final List<String> PARTS = List.of("tune", "held");
    private static final List<String> LANGUAGES = List.of("en", "es");

    private LabelledSet() {}

    /** The questions of one part. */
    static List<LabelledQuestion> part(String part) {
        return LANGUAGES.stream().flatMap(language -> lines(part, language)).toList();
    }

    /** The questions of one part with the rules that find something in each. */
    static Map<LabelledQuestion, Set<String>> reviewed(String part) {
        Map<LabelledQuestion, Set<String>> found = new LinkedHashMap<>();
        part(part).forEach(question -> found.put(question, question.found()));
        return found;
    }

    private static Stream<LabelledQuestion> lines(String part, String language) {
        try (InputStream file = LabelledSet.class.getResourceAsStream(language + "." + part + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("no labelled questions " + language + "." + part);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> LabelledQuestion.of(part, language, line))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

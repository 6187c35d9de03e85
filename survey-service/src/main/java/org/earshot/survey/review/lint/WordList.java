package org.earshot.survey.review.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that a rule listens for, from {@code words/<name>.<language>.txt}: a phrase a line, {@code phrase => what to say instead}.
 * In a phrase {@code *} stands for any letters, {@code ...} for up to six words, {@code ^} at its start for the start of a
 * sentence. A line that begins with {@code !} is a phrase in which the others mean no harm. Case does not matter.
 */
final class WordList {
    static final Set<String> LANGUAGES = Set.of("en", "es");

    private static final String SENTENCE_START =
            "(?:(?<=^[\\s\u00bf\u00a1\"]{0,3})|(?<=[.?!:,;]\\s{1,3}[\u00bf\u00a1]{0,1}))";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, List<Entry>> harmless = new HashMap<>();

    private record Entry(Pattern pattern, @Nullable String instead) {}

    /**
     * Words found in a text, from {@code start} to before {@code end}.
     *
     * @param instead what to say instead, perhaps empty, or null when the list does not know
     */
    record Hit(int start, int end, String words, @Nullable String instead) {}

    private WordList() {}

    /** The list of this name in every language that it is written in. */
    static WordList named(String name) {
        WordList list = new WordList();
        LANGUAGES.forEach(language -> list.read(name, language));
        return list;
    }

    /** Whether any of the words is in {@code text}. */
    boolean matches(String language, String text) {
        return !in(language, text).isEmpty();
    }

    /** The words in {@code text}, in its order; where two overlap, the one that stands first in the list. */
    List<Hit> in(String language, String text) {
        List<Hit> taken = new ArrayList<>();
        spans(harmless.getOrDefault(language, List.of()), text, taken);
        int safe = taken.size();
        spans(entries.getOrDefault(language, List.of()), text, taken);
        return taken.subList(safe, taken.size()).stream()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    private static void spans(List<Entry> entries, String text, List<Hit> taken) {
        for (Entry entry : entries) {
            Matcher found = entry.pattern().matcher(text);
            while (found.find()) {
                Hit hit = new Hit(found.start(), found.end(), found.group().strip(), entry.instead());
                if (taken.stream().noneMatch(t -> t.start() < hit.end() && hit.start() < t.end())) {
                    taken.add(hit);
                }
            }
        }
    }

    private void read(String name, String language) {
        try (InputStream resource = WordList.class.getResourceAsStream("words/" + name + "." + language + ".txt")) {
            if (resource != null) {
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(line -> add(language, line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String language, String line) {
        boolean safe = line.startsWith("!");
        String[] parts = (safe ? line.substring(1) : line).split("=>", 2);
        Entry entry = new Entry(pattern(parts[0].strip()), parts.length == 2 ? parts[1].strip() : null);
        (safe ? harmless : entries)
                .computeIfAbsent(language, any -> new ArrayList<>())
                .add(entry);
    }

    private static Pattern pattern(String phrase) {
        boolean atStart = phrase.startsWith("^");
        String rest = atStart ? phrase.substring(1) : phrase;
        StringBuilder regex = new StringBuilder(atStart ? SENTENCE_START : "");
        if (!atStart && Character.isLetterOrDigit(rest.codePointAt(0))) {
            regex.append("(?<![\\p{L}\\p{N}'])");
        }
        for (String word : rest.split(" ", -1)) {
            regex.append(
                    word.equals("...")
                            ? "(?:[^\\s.?!]+\\s+){0,6}?"
                            : Pattern.quote(word).replace("*", "\\E\\p{L}*\\Q") + "\\s+");
        }
        regex.setLength(regex.length() - "\\s+".length());
        return Pattern.compile(regex + "(?![\\p{L}\\p{N}])", FLAGS);
    }
}

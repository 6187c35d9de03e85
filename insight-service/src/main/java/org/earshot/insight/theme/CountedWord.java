package org.earshot.insight.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.insight.codebook.Span;
import org.earshot.insight.codebook.Word;
import org.earshot.insight.codebook.Words;

/**
 * A word that may be counted over people.
 *
 * @param form as written; with its capital where it begins a sentence, because there it may be a name: a word that nobody writes
 *     without one is left out
 */
public record CountedWord(String stem, String form) {
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 40;

    /** The words of a text, each stem once, without stop words, numbers, addresses and what is written as a name. */
    static List<CountedWord> of(String text, List<Word> words, String language, Words analysis) {
        Set<String> stopWords = analysis.stopWords(language);
        List<Span> hidden = new ArrayList<>(Personal.of(text, language));
        Map<String, CountedWord> counted = new LinkedHashMap<>();
        for (Word word : words) {
            if (isWord(word.form())
                    && !stopWords.contains(word.form())
                    && hidden.stream().noneMatch(span -> overlap(span, word))) {
                counted.putIfAbsent(word.stem(), new CountedWord(word.stem(), form(text, word)));
            }
        }
        return List.copyOf(counted.values());
    }

    private static boolean isWord(String form) {
        return form.length() >= FEWEST_LETTERS
                && form.length() <= MOST_LETTERS
                && form.chars().noneMatch(Character::isDigit);
    }

    private static boolean overlap(Span span, Word word) {
        return span.start() < word.end() && word.start() < span.end();
    }

    private static String form(String text, Word word) {
        String written = text.substring(word.start(), word.end());
        boolean mayBeName = written.length() > 1
                && Character.isUpperCase(written.charAt(0))
                && Character.isLowerCase(written.charAt(1));
        String lower = written.toLowerCase(Locale.ROOT);
        return mayBeName ? written.charAt(0) + lower.substring(1) : lower;
    }
}

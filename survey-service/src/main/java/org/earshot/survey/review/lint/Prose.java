package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text as sentences, words and syllables, as far as formulas of readability need them. */
record Prose(List<List<String>> sentences) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!\u061f\u3002])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'-]*");
    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern ENGLISH_SILENT =
            Pattern.compile("(?<=[^aeiouylr])e$|(?<=[^aeiouylrsxzcg])es$|(?<=[^aeiouytd])ed$|(?<=[aeiouy][lr])e$");
    /** A strong vowel or an accented weak one is a syllable of its own; an unaccented weak one joins its neighbour. */
    private static final Pattern SPANISH_NUCLEUS =
            Pattern.compile("[iuüy]?[aeoáéó][iuüy]?(?![aeoáéóíú])|[aeoáéó]|[íú]|[iuüy]+");

    static Prose of(String text) {
        return new Prose(SENTENCE_END
                .splitAsStream(text)
                .map(sentence ->
                        WORD.matcher(sentence).results().map(MatchResult::group).toList())
                .filter(words -> !words.isEmpty())
                .toList());
    }

    int words() {
        return sentences.stream().mapToInt(List::size).sum();
    }

    int longestSentence() {
        return sentences.stream().mapToInt(List::size).max().orElse(0);
    }

    private Stream<String> eachWord() {
        return sentences.stream().flatMap(List::stream).map(word -> word.toLowerCase(Locale.ROOT));
    }

    /**
     * Flesch-Kincaid grade (Kincaid et al. 1975): years of school in the United States. Steady over a hundred words; on one
     * question it tells easy from hard, and no more.
     */
    double gradeInEnglish() {
        double syllables = eachWord().mapToInt(Prose::englishSyllables).sum();
        return 0.39 * words() / sentences.size() + 11.8 * syllables / words() - 15.59;
    }

    /**
     * Ease after Fernández-Huerta (1959), with words a sentence in the second term as G. Law (2011) puts right: 100 very easy, 60
     * plain, under 50 hard.
     */
    double easeInSpanish() {
        double syllables = eachWord().mapToInt(Prose::spanishSyllables).sum();
        return 206.84 - 60 * syllables / words() - 1.02 * words() / sentences.size();
    }

    static int englishSyllables(String word) {
        String spoken = word.length() > 3 ? ENGLISH_SILENT.matcher(word).replaceFirst("") : word;
        return Math.max(1, (int) ENGLISH_VOWELS.matcher(spoken).results().count());
    }

    static int spanishSyllables(String word) {
        return Math.max(1, (int) SPANISH_NUCLEUS
                .matcher(word.replace("qu", "q").replaceAll("gu(?=[eiéí])", "g"))
                .results()
                .count());
    }
}

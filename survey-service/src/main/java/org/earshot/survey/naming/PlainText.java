package org.earshot.survey.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: without accents, case, punctuation and double spaces. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    /** Comparable form; empty when nothing but marks was written. */
    public static String of(String written) {
        String bare = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Whether every word sought begins a word of the name. */
    public static boolean matches(String name, String sought) {
        List<String> words = words(name);
        return words(sought).stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    private static List<String> words(String written) {
        return Arrays.asList(of(written).split(" "));
    }
}

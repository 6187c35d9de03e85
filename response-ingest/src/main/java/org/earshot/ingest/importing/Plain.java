package org.earshot.ingest.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people compare them: without case, accents, punctuation at the ends, or kinds of digits and spaces. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Plain() {}

    /** What two texts have in common that mean the same to a person; empty for punctuation alone. */
    static String of(String text) {
        String decomposed = Normalizer.normalize(digits(text), Normalizer.Form.NFKD);
        String compared = SPACES.matcher(MARKS.matcher(decomposed).replaceAll(""))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
        int from = 0;
        int to = compared.length();
        while (from < to && isOuter(compared.charAt(from))) {
            from++;
        }
        while (to > from && isOuter(compared.charAt(to - 1))) {
            to--;
        }
        return compared.substring(from, to);
    }

    private static boolean isOuter(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '✓' && c != '✔';
    }

    /** With the digits 0 to 9 instead of those of other scripts. */
    static String digits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ascii.toString();
    }
}

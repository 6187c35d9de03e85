package org.earshot.survey.review.lint;

import java.util.regex.Pattern;

/** Puts words together again after some were replaced or left out. */
final class Rewriting {
    private static final Pattern SPACES = Pattern.compile("\\s{2,}");
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile("\\s+(?=[,.?!])");
    private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s,]+|(?<=[¿¡])[\\s,]+");

    private Rewriting() {}

    /** {@code instead} with a capital when {@code original} has one. */
    static String likeCase(String original, String instead) {
        return !original.isEmpty() && Character.isUpperCase(original.codePointAt(0)) ? capital(instead) : instead;
    }

    /** Spaces and capitals as a sentence has them. */
    static String tidy(String text) {
        String spaced =
                SPACE_BEFORE_MARK.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
        String bare = LEADING_MARKS.matcher(spaced).replaceAll("");
        return bare.startsWith("¿") || bare.startsWith("¡")
                ? bare.substring(0, 1) + capital(bare.substring(1))
                : capital(bare);
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : new StringBuilder()
                        .appendCodePoint(Character.toUpperCase(text.codePointAt(0)))
                        .append(text, Character.charCount(text.codePointAt(0)), text.length())
                        .toString();
    }
}

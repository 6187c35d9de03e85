package org.earshot.contracts.value;

import org.jspecify.annotations.Nullable;

/**
 * Which characters a text may hold: those of the {@code Char} production of XML 1.0 (section 2.2). What it leaves out
 * breaks something behind us: PostgreSQL's jsonb refuses NUL, UTF-8 has no lone surrogates, and spreadsheets and XML
 * exports choke on control characters.
 */
public final class Characters {
    private Characters() {}

    /** Whether every character of {@code text} can be stored and passed on. */
    public static boolean storable(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!isStorable(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    /**
     * The text itself.
     *
     * @throws InvalidValue when it is not storable; the message names it by {@code name}
     */
    public static String requireStorable(String text, String name) {
        if (!storable(text)) {
            throw new InvalidValue(InvalidValue.Reason.UNSTORABLE, name);
        }
        return text;
    }

    /** The text without the characters that cannot be stored, or null for null: for input that a person typed. */
    public static @Nullable String withoutUnstorable(@Nullable String text) {
        if (text == null || storable(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Characters::isStorable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isStorable(int codePoint) {
        return codePoint >= 0x20
                ? codePoint < 0xD800 || (codePoint > 0xDFFF && codePoint != 0xFFFE && codePoint != 0xFFFF)
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }
}

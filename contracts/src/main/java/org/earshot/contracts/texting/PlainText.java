package org.earshot.contracts.texting;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a text comes to when nobody looks at how it was typed: lower case, digits of any script as 0 to 9, without accents, Arabic vowel
 * signs and punctuation; Arabic letters that people mix up are one; words parted by one space.
 */
final class PlainText {
    private PlainText() {}

    static String of(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !isSign(c))
                .map(PlainText::plain)
                .forEach(c -> {
                    if (c != ' ' || (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ')) {
                        plain.appendCodePoint(c);
                    }
                });
        return plain.toString().strip();
    }

    /** Marks on top of letters, and what is not seen at all; vowel signs of other scripts are letters to their readers, and stay. */
    private static boolean isSign(int c) {
        return (c >= 0x0300 && c <= 0x036F)
                || (c >= 0x064B && c <= 0x065F)
                || c == 0x0670
                || c == 0x0640
                || Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static int plain(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ئ', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک' -> 'ك';
            default -> Character.isLetterOrDigit(c) || isVowelSign(c) ? c : ' ';
        };
    }

    private static boolean isVowelSign(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}

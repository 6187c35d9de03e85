package org.earshot.ingest.answering;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type on phones of many languages. */
final class Typing {
    private static final int MAX_DIGITS = 30;

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})(?::[0-9]{2})?");

    private Typing() {}

    /** A number in the digits of any script, with a comma or a point; empty when it is none. */
    static Optional<BigDecimal> number(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints()
                .filter(c -> !Character.isSpaceChar(c))
                .map(Typing::plain)
                .forEach(plain::appendCodePoint);
        try {
            return plain.length() > MAX_DIGITS || !plain.toString().matches("-?[0-9]+(\\.[0-9]+)?")
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(plain.toString()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A time of day with hours and minutes, in the digits of any script; empty when it is none. */
    static Optional<LocalTime> time(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints().map(c -> Character.isDigit(c) ? plain(c) : c).forEach(digits::appendCodePoint);
        Matcher time = TIME.matcher(digits.toString().strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static int plain(int c) {
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        return c == ',' || c == '\u066B' ? '.' : c == '\u2212' ? '-' : c;
    }

    /** A text with the line ends of this system and without characters that cannot be stored. */
    static String text(String typed) {
        StringBuilder kept = new StringBuilder();
        typed.replace("\r\n", "\n").codePoints().filter(Typing::storable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean storable(int c) {
        return c != 0 && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}

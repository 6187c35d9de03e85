package org.earshot.contracts.texting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in a text, in the digits of any script or as a word up to ten. */
final class TypedNumber {
    /** With a comma, a point or the Arabic decimal separator; at most as long as any answer may be. */
    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?\\p{Nd}{1,15}([.,\u066B]\\p{Nd}{1,9})?");

    private TypedNumber() {}

    /** The one number in the text; empty when there is none, or more than one. */
    static Optional<BigDecimal> in(String typed, TextWords words) {
        List<String> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(typed);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        if (found.isEmpty()) {
            int spelled = words.all("numbers").indexOf(PlainText.of(typed));
            return spelled < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(spelled));
        }
        return found.size() == 1 ? Optional.of(new BigDecimal(plain(found.get(0)))) : Optional.empty();
    }

    private static String plain(String number) {
        StringBuilder plain = new StringBuilder();
        number.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c == '-' || c == '\u2212' ? '-' : '.')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}

package org.earshot.insight.update;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.IntStream;
import threegpp.charset.gsm.GSMCharset;

/**
 * A text as a text message, as the standard of mobile networks counts it (3GPP TS 23.038 and 23.040): one segment of 160 septets or
 * 70 UTF-16 units, or several of 153 or 67.
 *
 * @param alphabet GSM-7 where every character is in it, else UCS-2
 * @param units septets or UTF-16 units; a character of the extension table takes two septets
 */
public record SmsText(String text, Alphabet alphabet, int units, int segments) {
    /** More than this nobody reads, and everyone pays for. */
    public static final int MOST_SEGMENTS = 2;

    /** Not looked up by name: the packaged service's class loader is not where the platform looks for charsets. */
    private static final Charset SEPTETS = new GSMCharset();

    /** What a message is written in. */
    public enum Alphabet {
        GSM7(160, 153),
        UCS2(70, 67);

        private final int alone;
        private final int joined;

        Alphabet(int alone, int joined) {
            this.alone = alone;
            this.joined = joined;
        }

        private int units(String character) {
            return this == GSM7 ? character.getBytes(SEPTETS).length : character.length();
        }

        /** The word used in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Counts a text. No character is torn apart at the end of a segment. */
    public static SmsText of(String text) {
        Alphabet alphabet = SEPTETS.newEncoder().canEncode(text) ? Alphabet.GSM7 : Alphabet.UCS2;
        int[] sizes = text.codePoints()
                .map(character -> alphabet.units(Character.toString(character)))
                .toArray();
        int units = IntStream.of(sizes).sum();
        return new SmsText(text, alphabet, units, units <= alphabet.alone ? 1 : joined(sizes, alphabet.joined));
    }

    private static int joined(int[] sizes, int room) {
        int segments = 1;
        int left = room;
        for (int size : sizes) {
            if (size > left) {
                segments++;
                left = room;
            }
            left -= size;
        }
        return segments;
    }

    /** How many units it has more than two segments hold; at least one where it does not fit. */
    public int over() {
        return fits() ? 0 : Math.max(1, units - MOST_SEGMENTS * alphabet.joined);
    }

    /** Whether it takes no more than two segments. */
    public boolean fits() {
        return segments <= MOST_SEGMENTS;
    }
}

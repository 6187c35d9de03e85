package org.earshot.insight.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.earshot.insight.update.SmsText.Alphabet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {
    @ParameterizedTest(name = "{0} x {1} takes {3} units and {4} segments of {2}")
    @CsvSource({
        "a, 160, GSM7, 160, 1",
        "a, 161, GSM7, 161, 2",
        "a, 306, GSM7, 306, 2",
        "a, 307, GSM7, 307, 3",
        "ñ, 160, GSM7, 160, 1",
        "€, 80, GSM7, 160, 1",
        "€, 153, GSM7, 306, 3", // 76 fit into a segment of 153: none is torn apart
        "ا, 70, UCS2, 70, 1",
        "ا, 71, UCS2, 71, 2",
        "ا, 134, UCS2, 134, 2",
        "ا, 135, UCS2, 135, 3",
        "😀, 35, UCS2, 70, 1",
        "😀, 67, UCS2, 134, 3",
    })
    void segmentsAreCountedAsNetworksCountThem(
            String character, int times, Alphabet alphabet, int units, int segments) {
        SmsText text = SmsText.of(character.repeat(times));

        assertEquals(alphabet, text.alphabet());
        assertEquals(units, text.units());
        assertEquals(segments, text.segments());
        assertEquals(segments <= 2, text.fits());
    }

    @ParameterizedTest
    @CsvSource({"á", "“", "ё", "ç"})
    void oneCharacterOutsideOfTheGsmAlphabetMakesAllOfItUcs2(String character) {
        assertEquals(Alphabet.UCS2, SmsText.of("Hola " + character).alphabet());
    }

    @Property(tries = 300)
    void aLongerTextNeverTakesFewerSegments(@ForAll @StringLength(max = 200) String text) {
        SmsText shorter = SmsText.of(text);
        SmsText longer = SmsText.of(text + "ا");

        assertTrue(longer.segments() >= shorter.segments());
        assertFalse(longer.segments() == 0);
    }
}

package org.earshot.contracts.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewordingTest {
    private static final LocalizedText WORDS = LocalizedText.of("en", "words");

    @Test
    void everyTextOfAnInstrumentIsNamedByItsPlace() {
        Instrument instrument = new Instrument(
                WORDS,
                List.of("en"),
                WORDS,
                null,
                List.of(
                        new SingleChoice(
                                "food", Asking.of(WORDS), List.of(new Choice("none", WORDS, null, false)), null),
                        new Rating("stress", Asking.of(WORDS), WORDS, WORDS, null)),
                null);
        List<String> places = new ArrayList<>();

        Instrument same = instrument.worded((place, text) -> {
            places.add(place);
            return text;
        });

        assertEquals(instrument, same);
        assertEquals(
                List.of(
                        "title",
                        "introduction",
                        "questions/food/text",
                        "questions/food/choices/none",
                        "questions/stress/text",
                        "questions/stress/low",
                        "questions/stress/high"),
                places);
    }

    @Test
    void aBlankTextTakesItsLanguageAway() {
        assertEquals(WORDS, WORDS.with("es", "palabras").with("es", " "));
    }
}

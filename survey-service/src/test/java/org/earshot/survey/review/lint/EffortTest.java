package org.earshot.survey.review.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.segment.SmsSegments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes and segments. */
class EffortTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing, '', 1, 1",
        "what fits one segment, a, 160, 1",
        "one more, a, 161, 2",
        "two full ones, a, 306, 2",
        "one more than two, a, 307, 3",
        "signs that count twice, €, 80, 1",
        "one of those more, €, 81, 2",
        "letters of the GSM alphabet, ñ, 160, 1",
        "letters outside of it, í, 70, 1",
        "one more of those, í, 71, 2",
        "Arabic, ش, 135, 3",
    })
    void aMessageIsBilledBySegmentsOfItsAlphabet(String label, String character, int times, int segments) {
        assertEquals(segments, SmsSegments.of(character.repeat(times)));
    }

    @Test
    void minutesAreReadingAndAnswering() {
        LocalizedText text = LocalizedText.of("en", "word ".repeat(150).strip());
        Instrument instrument = new Instrument(
                text, List.of("en"), null, null, List.of(new YesNo("q", Asking.of(text), null, null)), null);

        assertEquals(1 + 5.0 / 60, Effort.of(instrument, "en").minutes(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"home, 1", "table, 2", "wanted, 2", "house, 1", "circumstances, 4", "question, 2", "you, 1", "create, 1"
    })
    void englishSyllablesAreCountedByTheirVowels(String word, int syllables) {
        assertEquals(syllables, Prose.englishSyllables(word));
    }

    @ParameterizedTest
    @CsvSource({
        "comunidad, 4",
        "ciudadano, 4",
        "leer, 2",
        "bueno, 2",
        "día, 2",
        "mayo, 2",
        "baúl, 2",
        "quién, 1",
        "oportunidades, 6"
    })
    void spanishSyllablesAreCountedByTheirNuclei(String word, int syllables) {
        assertEquals(syllables, Prose.spanishSyllables(word));
    }
}

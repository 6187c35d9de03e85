package org.earshot.survey.instrument.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.page.PageLanguage;
import org.junit.jupiter.api.Test;

/** A check tells what it finds in the reader's language, and where, so that it can be mended without knowing the document. */
class FoundRowTest {
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    @Test
    void everyCodeIsToldInEveryLanguageWithTheSameValues() {
        List<String> codes = Stream.of(InstrumentCheck.ERRORS, InstrumentCheck.WARNINGS)
                .flatMap(all -> all.stream())
                .sorted()
                .toList();

        for (String code : codes) {
            for (PageLanguage language : PageLanguage.values()) {
                assertEquals(
                        values(FoundTexts.of(code, PageLanguage.ENGLISH, List.of())),
                        values(FoundTexts.of(code, language, List.of())),
                        code + " in " + language);
            }
        }
    }

    @Test
    void aMissingTextIsToldByWhatItIs() throws JsonProcessingException {
        Instrument instrument = EventJson.MAPPER.readValue("""
                {"title": {"en": "Rides", "es": "Viajes"}, "languages": ["en", "es"], "thanks": {"en": "Thanks"}, "questions": [
                  {"type": "rating", "id": "a", "low": {"en": "Low"}, "high": {"en": "High"},
                   "asking": {"text": {"en": "How?"}, "hint": {"en": "So."},
                     "constraints": [{"must": {"type": "atLeast", "question": "a", "value": 1}, "message": {"en": "No."}}]}},
                  {"type": "matrix", "id": "b", "asking": {"text": {"en": "What?", "es": "¿Qué?"}},
                   "rows": [{"id": "r", "text": {"en": "Row"}}], "points": [{"value": 1, "label": {"en": "One"}}]}]}
                """, Instrument.class);

        for (PageLanguage language : PageLanguage.values()) {
            List<String> texts = FoundRow.of(InstrumentCheck.check(instrument), instrument, language).stream()
                    .map(FoundRow::text)
                    .filter(text -> text.startsWith(
                            FoundTexts.of("missing-text", language, List.of()).split("\\{", 2)[0]))
                    .toList();
            assertEquals(8, texts.size(), texts.toString());
            assertEquals(8, texts.stream().distinct().count());
        }
    }

    @Test
    void whatIsFoundIsToldInTheReadersLanguageOnceAndWithItsPlace() throws JsonProcessingException {
        Instrument instrument = EventJson.MAPPER.readValue("""
                {"title": {"en": "Rides", "es": "Viajes"}, "languages": ["en", "es"], "questions": [
                  {"type": "single-choice", "id": "came", "asking": {"text": {"en": "How?", "es": "¿Cómo?"}},
                   "choices": [{"id": "bus", "label": {"en": "By bus"}}, {"id": "foot", "label": {"en": "On foot"}}]},
                  {"type": "short-text", "id": "why", "asking": {"text": {"en": "Why?", "es": "¿Por qué?"},
                   "showWhen": {"type": "answered", "question": "gone"}}}]}
                """, Instrument.class);

        assertEquals(
                List.of(
                        new FoundRow(
                                true,
                                "Pregunta 1",
                                "questions/came",
                                "Falta en español: una opción. Escríbalo, o quite el idioma del cuestionario."),
                        new FoundRow(
                                true,
                                "Pregunta 2",
                                "questions/why",
                                "Mira una pregunta que ya no está. Elija otra, o quítela.")),
                FoundRow.of(InstrumentCheck.check(instrument), instrument, PageLanguage.SPANISH));
    }

    private static Set<String> values(String text) {
        return new TreeSet<>(
                VALUE.matcher(text).results().map(MatchResult::group).toList());
    }
}

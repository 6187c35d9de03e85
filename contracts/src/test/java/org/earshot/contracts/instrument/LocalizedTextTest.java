package org.earshot.contracts.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import org.earshot.contracts.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
    private final LocalizedText text = Json.read("{\"es\":\"Hola\",\"en\":\"Hello\",\"ar\":null}", LocalizedText.class);

    @ParameterizedTest
    @CsvSource({"en,Hello,en", "es-MX,Hola,es", "en-Latn-US,Hello,en", "ar,Hola,es", "'',Hola,es"})
    void it_answers_in_the_language_a_wider_one_or_its_first(String language, String shown, String in) {
        assertEquals(shown, text.in(language));
        assertEquals(in, text.languageShown(language));
    }

    @Test
    void a_text_in_no_language_is_empty() {
        assertEquals("", Json.read("{}", LocalizedText.class).in("en"));
    }

    @Test
    void a_question_without_a_text_is_refused_by_name() {
        JsonMappingException refused = assertThrows(
                JsonMappingException.class,
                () -> Json.MAPPER.readValue("{\"type\":\"info\",\"id\":\"a\",\"asking\":{}}", Question.class));

        assertTrue(refused.getOriginalMessage().contains("text is missing"), refused::getOriginalMessage);
    }
}

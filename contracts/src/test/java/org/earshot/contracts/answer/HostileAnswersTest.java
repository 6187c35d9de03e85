package org.earshot.contracts.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.Json;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.engine.Validation;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.value.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody sends by accident. */
class HostileAnswersTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "x");
    private static final Question RATING = new Rating("r", Asking.of(TEXT), TEXT, TEXT, List.of());
    private static final Question NUMBER =
            new NumberQuestion("n", Asking.of(TEXT), BigDecimal.valueOf(-9), BigDecimal.valueOf(9), 2, List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "5.00000000000000000000000000000000000000001",
                "9999999999999999999999999999999999999999",
                "0e-2147483647",
                "1e2147483647",
            })
    void numbers_beyond_measure_are_out_of_range_at_once(String number) {
        Answers answers = Json.read("{\"r\":" + number + ",\"n\":" + number + "}", Answers.class);
        Condition condition = new Condition.AtLeast("r", BigDecimal.ONE);
        Question watching = new YesNo("y", new Asking(TEXT, null, false, false, condition, null), List.of(), List.of());
        Instrument instrument =
                new Instrument(TEXT, List.of("en"), null, null, List.of(RATING, NUMBER, watching), List.of());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertEquals(
                    List.of("out-of-range", "out-of-range"),
                    Validation.faults(Journey.of(instrument, answers)).stream()
                            .map(AnswerFault::code)
                            .toList());
            assertFalse(answers.to("r").orElseThrow().includes("5"));
            Json.write(answers);
        });
    }

    @Test
    void a_document_cannot_bring_such_numbers_either() {
        BigDecimal bomb = new BigDecimal("1e999999999");

        assertThrows(IllegalArgumentException.class, () -> new Condition.AtLeast("r", bomb));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NumberQuestion("n", Asking.of(TEXT), BigDecimal.ZERO, bomb, 0, List.of()));
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Answer.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Answer.of(Double.POSITIVE_INFINITY));
    }

    @Test
    void equal_numbers_are_equal_answers() {
        assertEquals(Answer.of(5), Answer.of(5.0));
        assertEquals(Answer.of(5), Answer.of(new BigDecimal("0.5e1")));
        assertEquals(Answer.of(0), Answer.of(new BigDecimal("0.000")));
        assertEquals(Answer.of(100), Answer.of(new BigDecimal("1E+2")));
        assertEquals(Answer.of(5L), Answer.of(BigInteger.valueOf(5)));
        assertNotEquals(Answer.of(5), Answer.of("5"));
        assertTrue(Answer.of(5).includes("5.0"));
        assertEquals(Optional.empty(), RATING.faultIn(Answer.of(5.0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"ratherNotSay\":false}",
                "{\"ratherNotSay\":true,\"skipped\":true}",
                "{\"ratherNotSay\":\"true\"}",
                "[1]",
                "[[\"a\"]]",
                "[\"a\",null]",
                "{\"a\":{\"a\":{}}}",
            })
    void shapes_that_are_no_answer_are_refused_with_what_is_allowed(String answer) {
        JsonMappingException refused = assertThrows(
                JsonMappingException.class, () -> Json.MAPPER.readValue("{\"q\":" + answer + "}", Answers.class));

        assertTrue(refused.getOriginalMessage().contains("answer"), refused::getOriginalMessage);
    }

    @Test
    void answers_nested_thousands_deep_are_refused() {
        String deep = "{\"q\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThrows(JsonProcessingException.class, () -> Json.MAPPER.readValue(deep, Answers.class));
    }

    @Test
    void conditions_nested_more_than_ten_deep_are_refused() {
        String deep = "{\"type\":\"not\",\"of\":".repeat(300) + "{\"type\":\"answered\",\"question\":\"q\"}"
                + "}".repeat(300);

        JsonProcessingException refused =
                assertThrows(JsonProcessingException.class, () -> Json.MAPPER.readValue(deep, Condition.class));

        assertTrue(refused.getOriginalMessage().contains("nest more than 10 deep"), refused::getOriginalMessage);
    }

    @Test
    void a_question_answered_twice_is_refused() {
        JsonMappingException refused = assertThrows(
                JsonMappingException.class, () -> Json.MAPPER.readValue("{\"q\":1,\"q\":2}", Answers.class));

        assertTrue(refused.getOriginalMessage().contains("a question is answered twice"), refused::getOriginalMessage);
    }

    @Test
    void ids_and_texts_that_could_not_be_stored_are_refused() {
        assertThrows(JsonProcessingException.class, () -> Json.MAPPER.readValue("{\"a\\u0000\":1}", Answers.class));
        assertThrows(JsonProcessingException.class, () -> Json.MAPPER.readValue("{\"a\\ud800\":1}", Answers.class));
        assertThrows(IllegalArgumentException.class, () -> LocalizedText.of("en", "a\u0000"));
        assertThrows(IllegalArgumentException.class, () -> LocalizedText.of("en", "a\udc00"));
        assertThrows(IllegalArgumentException.class, () -> new YesNo("a\u0007", Asking.of(TEXT), List.of(), List.of()));
    }

    @Test
    void a_text_that_a_person_typed_can_be_cleaned() {
        assertEquals("bus 🚌\n", Characters.withoutUnstorable("b\u0000us\ud83d 🚌\n\uffff"));
    }

    @Test
    void a_flood_of_unknown_questions_is_told_in_part() {
        StringBuilder flood = new StringBuilder("{\"q0\":1");
        for (int i = 1; i < 5000; i++) {
            flood.append(",\"q").append(i).append("\":1");
        }
        Answers answers = Json.read(flood + "}", Answers.class);
        Instrument instrument = new Instrument(TEXT, List.of("en"), null, null, List.of(RATING), List.of());

        assertEquals(
                Validation.MAX_FAULTS,
                Validation.faults(Journey.of(instrument, answers)).size());
    }

    @Test
    void a_fault_points_at_the_answer_and_does_not_repeat_it() {
        AnswerFault fault = Validation.fault(RATING, Answer.of(77)).orElseThrow();

        assertEquals("/answers/r", fault.pointer());
        assertFalse((fault.detail() + fault.fix()).contains("77"));
        assertEquals("/answers/a~1b~0c", new AnswerFault("a/b~c", "", "", "").pointer());
    }
}

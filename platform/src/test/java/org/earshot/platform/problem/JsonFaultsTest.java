package org.earshot.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.contracts.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFaultsTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    record Visit(int count, List<Visit> earlier, Way way, Sort sort) {}

    enum Way {
        ON_FOOT,
        BY_BUS
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Tall.class, name = "tall"),
        @JsonSubTypes.Type(value = Small.class, name = "small")
    })
    interface Sort {}

    record Tall() implements Sort {}

    record Small() implements Sort {}

    static Stream<Arguments> refusedBodies() {
        return Stream.of(
                Arguments.of("cut short", "{\"count\": 1", ""),
                Arguments.of("a word where a number belongs", "{\"count\": \"s3cret\"}", "/count"),
                Arguments.of("an unknown field", "{\"count\": 1, \"s3cret\": 2}", "/s3cret"),
                Arguments.of(
                        "a number that is too large", "{\"earlier\":[{\"count\":99999999999}]}", "/earlier/0/count"),
                Arguments.of("a field twice", "{\"earlier\":[{\"count\":1,\"count\":2}]}", "/earlier/0/count"),
                Arguments.of("no JSON inside", "{\"earlier\":[{\"count\":s3cret}]}", ""),
                Arguments.of("deep inside", "{\"earlier\":[{\"count\":{}}]}", "/earlier/0/count"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedBodies")
    void saysWhereWithoutRepeatingTheValue(String label, String json, String pointer) {
        JsonProcessingException refused =
                assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, Visit.class));

        Problem problem = JsonFaults.problem(refused);

        assertEquals(400, problem.status());
        assertEquals(
                pointer,
                problem.errors().stream()
                        .map(Problem.Fault::pointer)
                        .findFirst()
                        .orElse(""));
        assertFalse(problem.detail().contains("s3cret"), problem.detail());
        assertFalse(problem.detail().contains("org.earshot"), problem.detail());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a word where a number belongs | {\"count\": \"s3cret\"} | Send a whole number.",
                "a word that is none of ours | {\"way\": \"s3cret: [a, b]\"} | Send one of BY_BUS, ON_FOOT.",
                "a number where a word belongs | {\"way\": {}} | Send a text.",
                "one where a list belongs | {\"earlier\": 5} | Send a list.",
                "a text where an object belongs | {\"earlier\": [5]} | Send a JSON object.",
                "a field twice | {\"count\": 1, \"count\": 2} | Send it once.",
                "a number that is too large | {\"count\": 99999999999} | Send a smaller one."
            })
    void saysWhatToSendInstead(String label, String json, String fix) {
        JsonProcessingException refused =
                assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, Visit.class));

        assertEquals(fix, JsonFaults.problem(refused).errors().get(0).fix());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing | `` | it is empty",
                "another type | {\"sort\":{\"type\":\"s3cret\"}} | the type is missing or unknown; known are tall, small",
                "no type | {\"sort\":{}} | the type is missing or unknown; known are tall, small",
                "no JSON inside | {\"earlier\":[{\"count\":x}]} | it is not well-formed JSON in UTF-8"
            })
    void saysWhatIsWrong(String label, String json, String wrong) {
        JsonProcessingException refused =
                assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, Visit.class));

        String detail = JsonFaults.problem(refused).detail();

        assertTrue(detail.endsWith(": " + wrong + "."), detail);
    }

    @Test
    void givesThePlaceInTheBody() {
        JsonProcessingException refused =
                assertThrows(JsonProcessingException.class, () -> MAPPER.readValue("{\n \"count\": x}", Visit.class));

        assertEquals(true, JsonFaults.problem(refused).detail().contains("line 2"));
    }
}

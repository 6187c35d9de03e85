package org.earshot.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.contracts.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFaultsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    record Visit(int count, List<Visit> earlier) {}

    static Stream<Arguments> refusedBodies() {
        return Stream.of(
                Arguments.of("cut short", "{\"count\": 1", ""),
                Arguments.of("a word where a number belongs", "{\"count\": \"s3cret\"}", "/count"),
                Arguments.of("an unknown field", "{\"count\": 1, \"s3cret\": 2}", "/s3cret"),
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

    @Test
    void givesThePlaceInTheBody() {
        JsonProcessingException refused =
                assertThrows(JsonProcessingException.class, () -> MAPPER.readValue("{\n \"count\": x}", Visit.class));

        assertEquals(true, JsonFaults.problem(refused).detail().contains("line 2"));
    }
}

package org.earshot.contracts.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.Json;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors that every channel runs: what the engine says of given answers. */
class GoldenVectorsTest {
    record Vectors(String about, Instrument instrument, List<Case> cases) {}

    record Case(
            String name,
            String language,
            Answers answers,
            List<Fault> faults,
            List<String> shown,
            String next,
            List<String> counted,
            List<Signal> signals,
            Map<String, String> dimensions,
            Map<String, Double> scores) {}

    record Fault(String question, String code) {}

    @TestFactory
    Stream<DynamicContainer> the_engine_agrees_with_every_vector() {
        return files().map(file -> {
            Vectors vectors = vectors(file);
            return DynamicContainer.dynamicContainer(
                    file,
                    vectors.cases().stream()
                            .map(c -> DynamicTest.dynamicTest(c.name(), () -> agrees(vectors.instrument(), c))));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_instrument_of_the_vectors_could_be_published_but_for_its_deliberate_oddities() {
        return files().map(file -> DynamicTest.dynamicTest(file, () -> {
            List<Finding> findings = InstrumentCheck.check(vectors(file).instrument());

            assertTrue(InstrumentCheck.publishable(findings), findings::toString);
        }));
    }

    @Test
    void the_vectors_cover_every_type_of_question_and_of_condition_and_every_fault() {
        Set<Class<?>> seen = new HashSet<>();
        Set<String> codes = new HashSet<>();
        files().map(GoldenVectorsTest::vectors).forEach(vectors -> {
            for (Question question : vectors.instrument().questions()) {
                seen.add(question.getClass());
                if (question.asking().showWhen() != null) {
                    question.asking().showWhen().tree().forEach(c -> seen.add(c.getClass()));
                }
            }
            vectors.cases().forEach(c -> c.faults().forEach(f -> codes.add(f.code())));
        });

        assertTrue(seen.containsAll(List.of(Question.class.getPermittedSubclasses())), seen::toString);
        assertTrue(
                Arrays.stream(Condition.class.getAnnotation(JsonSubTypes.class).value())
                        .allMatch(type -> seen.contains(type.value())),
                seen::toString);
        assertEquals(
                Set.of(
                        "unknown-question",
                        "hidden-question",
                        "wrong-type",
                        "unknown-choice",
                        "out-of-range",
                        "too-long",
                        "forbidden-character",
                        "required",
                        "exclusive-choice",
                        "repeated-choice",
                        "not-offered",
                        "takes-no-answer",
                        "too-many-choices",
                        "words-not-asked",
                        "not-a-phone-number",
                        "not-an-address",
                        "wrong-media-type",
                        "constraint"),
                codes);
    }

    private static void agrees(Instrument instrument, Case expected) {
        List<AnswerFault> faults = Validation.faults(Journey.of(instrument, expected.answers()));
        Journey journey = Journey.of(instrument, expected.answers());

        assertEquals(
                expected.faults(),
                faults.stream().map(f -> new Fault(f.question(), f.code())).toList(),
                "faults");
        assertEquals(
                expected.shown(), journey.shown().stream().map(Question::id).toList(), "shown");
        assertEquals(expected.next(), journey.next().map(Question::id).orElse(null), "next");
        if (expected.counted() != null) {
            assertEquals(
                    Set.copyOf(expected.counted()),
                    journey.answers().byQuestion().keySet(),
                    "counted");
        }
        if (expected.signals() != null) {
            agrees(expected, Reading.of(Journey.of(instrument, expected.answers()), expected.language()));
        }
    }

    private static void agrees(Case expected, Reading reading) {
        assertEquals(rounded(expected.signals()), rounded(reading.signals()), "signals");
        assertEquals(expected.dimensions(), reading.dimensions(), "dimensions");
        assertEquals(expected.scores().keySet(), reading.scores().keySet(), "scores");
        expected.scores()
                .forEach((id, figure) -> assertEquals(figure, reading.scores().getOrDefault(id, Double.NaN), 1e-9, id));
    }

    private static List<Signal> rounded(List<Signal> signals) {
        return signals.stream()
                .map(s -> new Signal(s.need(), s.present(), Math.round(s.severity() * 1e9) / 1e9))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Stream<String> files() {
        return Json.namesIn("golden/engine").stream();
    }

    private static Vectors vectors(String file) {
        return Json.read(Json.resource("/org/earshot/contracts/golden/engine/" + file), Vectors.class);
    }
}

package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.surveyjs.SurveyJs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real surveys: each element is a question, in its order, or is listed; so is each condition and each choice. */
class SurveyJsFilesTest {
    @BeforeAll
    static void head() {
        System.out.println("""
                ## SurveyJS: each element, choice and condition is held in its order, or listed

                | survey | elements held | as questions | conditions held | problems listed |
                |---|---:|---:|---:|---:|""");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"docs-two-page.surveyjs.json, 3, 3, 0", "king-county-homelessness-pit.surveyjs.json, 81, 80, 16"})
    void everythingOfARealSurveyIsHeldOrListed(String name, int elements, int held, int conditions) throws IOException {
        InstrumentFile file = SharedFiles.file("surveyjs", name);
        FileReading reading = new SurveyJs().read(file);
        Instrument instrument = Objects.requireNonNull(reading.instrument());
        Map<String, JsonNode> all = new LinkedHashMap<>();
        walk(new ObjectMapper().readTree(file.content()), "", all);

        List<String> inOrder = new ArrayList<>();
        int shown = 0;
        for (Map.Entry<String, JsonNode> element : all.entrySet()) {
            List<Question> questions = instrument.questions().stream()
                    .filter(question ->
                            isOf(question, element.getValue().path("name").asText()))
                    .toList();
            questions.forEach(question -> inOrder.add(question.id()));
            assertTrue(!questions.isEmpty() || listed(reading, element.getKey()), element.getKey());
            for (Question question : questions) {
                boolean conditional = element.getValue().has("visibleIf");
                shown += conditional && question.asking().showWhen() != null ? 1 : 0;
                assertTrue(
                        !conditional
                                || question.asking().showWhen() != null
                                || listed(reading, element.getKey() + "/visibleIf"),
                        element.getKey());
                assertTrue(
                        question.choices().size()
                                >= element.getValue().path("choices").size(),
                        element.getKey());
            }
        }

        System.out.printf(
                "| %s | %d of %d | %d | %d | %d |%n",
                name,
                held,
                all.size(),
                inOrder.size(),
                shown,
                reading.problems().size());
        assertEquals(instrument.questions().stream().map(Question::id).toList(), inOrder, "in the order of the file");
        assertEquals(elements, all.size());
        assertEquals(
                held,
                all.values().stream()
                        .filter(element -> instrument.questions().stream()
                                .anyMatch(question ->
                                        isOf(question, element.path("name").asText())))
                        .count());
        assertEquals(conditions, shown);
    }

    /** Elements that ask, by their pointers. */
    private static void walk(JsonNode container, String pointer, Map<String, JsonNode> into) {
        for (String list : List.of("pages", "elements", "templateElements")) {
            for (int i = 0; i < container.path(list).size(); i++) {
                JsonNode element = container.path(list).get(i);
                String at = pointer + "/" + list + "/" + i;
                if (list.equals("pages") || element.path("type").asText().startsWith("panel")) {
                    walk(element, at, into);
                } else {
                    into.put(at, element);
                }
            }
        }
    }

    private static boolean isOf(Question question, String name) {
        return question.id().equals(name)
                || question.asking().codes().stream()
                        .anyMatch(
                                code -> code.code().equals(name) || code.code().startsWith(name + "."));
    }

    private static boolean listed(FileReading reading, String pointer) {
        return reading.problems().stream()
                .anyMatch(problem -> problem.where().toString().startsWith(pointer));
    }
}

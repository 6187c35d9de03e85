package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.exchange.fhir.FhirQuestionnaire;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questionnaires of others, in and out again: what other systems know each item by, and when it is asked, is as it was. */
class FhirFilesTest {
    @BeforeAll
    static void head() {
        System.out.println("""
                ## FHIR R4: linkId, type, code, required, repeats, enableWhen and answerOption are the same after in and out

                | questionnaire | items the same | codes | options | problems listed | comes in again the same |
                |---|---:|---:|---:|---:|---|""");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ahc-hrsn.questionnaire.r4.json, 10", "prapare-sdohcc.questionnaire.r4.json, 21"})
    void whatItemsAreKnownByIsAsItWasAfterInAndOut(String name, int held) throws IOException {
        InstrumentFile file = SharedFiles.file("fhir", name);
        FileReading reading = new FhirQuestionnaire().read(file);
        Instrument instrument = Objects.requireNonNull(reading.instrument());

        byte[] written = new FhirQuestionnaire().write(instrument).content();
        Instrument again = Objects.requireNonNull(
                new FhirQuestionnaire().read(new InstrumentFile(name, written)).instrument());

        List<Known> theirs = known(file.content());
        List<Known> ours = known(written);
        boolean same =
                EventJson.MAPPER.writeValueAsString(instrument).equals(EventJson.MAPPER.writeValueAsString(again));
        System.out.printf(
                "| %s | %d of %d | %d | %d | %d | %s |%n",
                name,
                theirs.stream().filter(ours::contains).count(),
                theirs.size(),
                theirs.stream().mapToInt(item -> item.codes().size()).sum(),
                theirs.stream().mapToInt(item -> item.options().size()).sum(),
                reading.problems().size(),
                same ? "yes" : "no");
        assertEquals(theirs, ours);
        assertEquals(held, ours.size());
        assertEquals(EventJson.MAPPER.writeValueAsString(instrument), EventJson.MAPPER.writeValueAsString(again));
    }

    /** What other systems know an item by. */
    private record Known(
            String linkId,
            String type,
            List<String> codes,
            boolean required,
            boolean repeats,
            JsonNode enableWhen,
            List<String> options) {
        static Known of(JsonNode item) {
            return new Known(
                    item.path("linkId").asText(),
                    item.path("type").asText(),
                    each(item.path("code")).map(Known::coding).toList(),
                    item.path("required").asBoolean(),
                    item.path("repeats").asBoolean(),
                    item.path("enableWhen"),
                    each(item.path("answerOption"))
                            .map(option -> coding(option.path("valueCoding")))
                            .toList());
        }

        private static String coding(JsonNode coding) {
            return coding.path("system").asText() + "|" + coding.path("code").asText() + "|"
                    + coding.path("display").asText();
        }
    }

    /** The items that ask, in order. */
    private static List<Known> known(byte[] questionnaire) throws IOException {
        List<Known> known = new ArrayList<>();
        asking(new ObjectMapper().readTree(questionnaire), known);
        return known;
    }

    private static void asking(JsonNode around, List<Known> into) {
        each(around.path("item")).forEach(item -> {
            if (!List.of("group", "display").contains(item.path("type").asText())) {
                into.add(Known.of(item));
            }
            asking(item, into);
        });
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

package org.earshot.insight.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.insight.export.fhir.FhirWriting;
import org.earshot.platform.kafka.EventJson;
import org.junit.jupiter.api.Test;

/** A response says items and choices as the questionnaire does that the survey came from. */
class FhirCodesTest {
    private static final String SURVEY = """
            {"title": {"en": "Home"}, "languages": ["en"], "questions": [
              {"type": "single-choice", "id": "x71802-3", "asking": {"text": {"en": "Where?"},
                "codes": [{"system": "urn:earshot:code:fhir-link-id", "code": "/71802-3"}]},
               "choices": [{"id": "la1", "label": {"en": "Home"}, "codes": [{"system": "http://loinc.org", "code": "LA31993-1"}]}]},
              {"type": "single-choice", "id": "pets", "asking": {"text": {"en": "Pets?"}},
               "choices": [{"id": "a-dog", "label": {"en": "A dog"},
                            "codes": [{"system": "urn:earshot:code:fhir-value-string", "code": "A dog"}]}]},
              {"type": "single-choice", "id": "colour", "asking": {"text": {"en": "Colour?"}},
               "choices": [{"id": "red", "label": {"en": "Red"},
                            "codes": [{"system": "urn:earshot:code:xlsform-name", "code": "RED_1"}]}]}]}
            """;

    @Test
    void itemsAndChoicesAreCalledAsTheQuestionnaireCallsThem() throws IOException {
        JsonNode items = written(Map.of(
                "x71802-3",
                new Answer.Text("la1"),
                "pets",
                new Answer.Text("a-dog"),
                "colour",
                new Answer.Text("red")));

        assertEquals("/71802-3", items.at("/0/linkId").asText());
        assertEquals(
                "{\"system\":\"http://loinc.org\",\"code\":\"LA31993-1\",\"display\":\"Home\"}",
                items.at("/0/answer/0/valueCoding").toString());
        assertEquals("A dog", items.at("/1/answer/0/valueString").asText());
        assertEquals("red", items.at("/2/answer/0/valueCoding/code").asText());
        assertTrue(items.at("/2/answer/0/valueCoding/system").isMissingNode());
    }

    private static JsonNode written(Map<String, Answer> answers) throws IOException {
        PublishedInstrument version = new PublishedInstrument(
                Survey.ORGANIZATION,
                Survey.INSTRUMENT,
                1,
                Instant.EPOCH,
                null,
                null,
                EventJson.MAPPER.readValue(SURVEY, Instrument.class));
        Codebook codebook = Codebook.of(List.of(version), Set.of(), true, true);
        List<Exported> responses = List.of(Survey.response(1, 1, answers));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FhirWriting().write(new Export(codebook, "en", true, place -> "", path -> path, responses::forEach), out);
        return EventJson.MAPPER.readTree(out.toByteArray()).path("item");
    }
}

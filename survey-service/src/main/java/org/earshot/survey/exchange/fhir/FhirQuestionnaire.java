package org.earshot.survey.exchange.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.format.TwoWayFormat;
import org.earshot.survey.exchange.format.Written;
import org.jspecify.annotations.Nullable;

/** FHIR R4 Questionnaire as JSON. */
public final class FhirQuestionnaire implements TwoWayFormat {
    static final String ID = "fhir";
    private static final int DEEPEST = 100;
    private static final String MEDIA_TYPE = "application/fhir+json";

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean recognises(InstrumentFile file) {
        return file.looksLikeJson() && new String(file.content(), StandardCharsets.UTF_8).contains("\"resourceType\"");
    }

    @Override
    public FileReading read(InstrumentFile file) {
        try {
            @Nullable Questionnaire questionnaire = MAPPER.readValue(file.content(), Questionnaire.class);
            if (questionnaire == null || !"Questionnaire".equals(questionnaire.resourceType())) {
                return FileReading.refused(ID, FileFault.OTHER_RESOURCE);
            }
            return new QuestionnaireReader(questionnaire).read();
        } catch (IOException broken) {
            return FileReading.refused(ID, FileFault.UNREADABLE_JSON, String.valueOf(DEEPEST));
        } catch (InvalidValue unstorable) {
            return FileReading.unstorable(ID, unstorable);
        }
    }

    @Override
    public Written write(Instrument instrument) {
        QuestionnaireWriter writer = new QuestionnaireWriter(instrument);
        try {
            byte[] content = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(writer.questionnaire());
            return new Written(content, MEDIA_TYPE, ".json", List.copyOf(writer.problems()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a questionnaire could not be written", e);
        }
    }
}

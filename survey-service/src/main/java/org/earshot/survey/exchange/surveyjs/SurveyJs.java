package org.earshot.survey.exchange.surveyjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Set;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.Format;
import org.earshot.survey.exchange.format.InstrumentFile;

/** A SurveyJS definition, as its creator saves it. */
public final class SurveyJs implements Format {
    static final String ID = "surveyjs";
    private static final int DEEPEST = 100;
    private static final Set<String> OWN = Set.of("pages", "elements", "calculatedValues", "triggers");
    private static final Set<String> OTHERS = Set.of("resourceType", "questions", "languages");

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    @Override
    public String id() {
        return ID;
    }

    /** By the names that stand at the top: pages or elements, and nothing of another format. */
    @Override
    public boolean recognises(InstrumentFile file) {
        if (!file.looksLikeJson()) {
            return false;
        }
        boolean own = false;
        try (JsonParser json = MAPPER.createParser(file.content())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                if (OTHERS.contains(json.currentName())) {
                    return false;
                }
                own |= OWN.contains(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        } catch (IOException broken) {
            return own;
        }
        return own;
    }

    @Override
    public FileReading read(InstrumentFile file) {
        try {
            JsonNode survey = MAPPER.readTree(file.content());
            return survey.isObject() ? new SurveyReader(survey).read() : unreadable();
        } catch (IOException broken) {
            return unreadable();
        } catch (InvalidValue unstorable) {
            return FileReading.unstorable(ID, unstorable);
        }
    }

    private static FileReading unreadable() {
        return FileReading.refused(ID, FileFault.UNREADABLE_JSON, String.valueOf(DEEPEST));
    }
}

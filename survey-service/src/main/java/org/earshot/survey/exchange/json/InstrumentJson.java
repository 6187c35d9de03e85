package org.earshot.survey.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.problem.JsonFaults;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.TwoWayFormat;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.format.Written;
import org.jspecify.annotations.Nullable;

/** An instrument in its own JSON. Read strictly: a field that is not known is a typing error, not an addition. */
public final class InstrumentJson implements TwoWayFormat {
    private static final String ID = "json";
    private static final ObjectMapper MAPPER = EventJson.MAPPER;
    private static final ObjectReader STRICT = MAPPER.readerFor(Instrument.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean recognises(InstrumentFile file) {
        return file.looksLikeJson();
    }

    @Override
    public FileReading read(InstrumentFile file) {
        try {
            @Nullable Instrument instrument = STRICT.readValue(file.content());
            return instrument == null ? refused(List.of()) : new FileReading(ID, instrument, List.of());
        } catch (JsonProcessingException refused) {
            return refused(List.of(JsonFaults.problem(refused)));
        } catch (IOException | RuntimeException broken) {
            return refused(List.of());
        }
    }

    private static FileReading refused(List<Problem> found) {
        Problems problems = new Problems();
        for (Problem problem : found) {
            String detail = problem.detail();
            for (Problem.Fault fault : problem.errors() == null ? List.<Problem.Fault>of() : problem.errors()) {
                problems.refuse(
                        Where.pointer(fault.pointer()),
                        null,
                        fault.code(),
                        fault.detail(),
                        "Correct it; docs/instrument.schema.json describes an instrument.");
            }
            if (!problems.refused()) {
                problems.refuse(
                        Where.FILE,
                        null,
                        "unreadable-json",
                        detail == null ? "the file is no JSON" : detail,
                        "Correct it; docs/instrument.schema.json describes an instrument.");
            }
        }
        if (!problems.refused()) {
            problems.refuse(
                    Where.FILE,
                    null,
                    "unreadable-json",
                    "the file is no JSON of an instrument",
                    "Correct it; docs/instrument.schema.json describes an instrument.");
        }
        return new FileReading(ID, null, problems.all());
    }

    @Override
    public Written write(Instrument instrument) {
        try {
            byte[] content = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(instrument);
            return new Written(content, "application/json", ".json", List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an instrument could not be written as JSON", e);
        }
    }
}

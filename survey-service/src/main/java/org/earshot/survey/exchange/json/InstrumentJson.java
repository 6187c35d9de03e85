package org.earshot.survey.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.problem.Problem;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.problem.JsonFaults;
import org.earshot.survey.exchange.format.Because;
import org.earshot.survey.exchange.format.FileFault;
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
            return instrument == null ? unreadable() : new FileReading(ID, instrument, List.of());
        } catch (JsonProcessingException refused) {
            return new FileReading(ID, null, problems(refused).all());
        } catch (IOException | RuntimeException broken) {
            return unreadable();
        }
    }

    private static FileReading unreadable() {
        return FileReading.refused(ID, FileFault.UNREADABLE_JSON_OF_INSTRUMENT);
    }

    private static Problems problems(JsonProcessingException refused) {
        Problems problems = new Problems();
        List<Problem.Fault> places = JsonFaults.problem(refused).errors();
        JsonLocation at = Objects.requireNonNullElse(refused.getLocation(), JsonLocation.NA);
        if (!places.isEmpty() && !(refused.getCause() instanceof StreamReadException)) {
            refuse(Where.pointer(places.get(0).pointer()), refused, problems);
        } else if (at.getLineNr() > 0) {
            problems.refuse(
                    Where.FILE,
                    null,
                    FileFault.UNREADABLE_JSON_AT,
                    String.valueOf(at.getLineNr()),
                    String.valueOf(at.getColumnNr()));
        } else {
            problems.refuse(Where.FILE, null, FileFault.UNREADABLE_JSON_OF_INSTRUMENT);
        }
        return problems;
    }

    private static void refuse(Where where, JsonProcessingException refused, Problems problems) {
        if (refused instanceof UnrecognizedPropertyException unknown) {
            problems.refuse(
                    where,
                    unknown.getPropertyName(),
                    FileFault.UNKNOWN_FIELD,
                    unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        } else if (refused instanceof InvalidTypeIdException) {
            problems.refuse(where, null, FileFault.WRONG_TYPE_OF_QUESTION);
        } else if (refused.getCause() instanceof InvalidValue invalid) {
            problems.refuse(where, null, FileFault.WRONG_VALUE, Because.of(invalid));
        } else {
            problems.refuse(where, null, FileFault.WRONG_TYPE);
        }
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

package org.earshot.survey.instrument.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.platform.kafka.EventJson;

/** Instruments as JSON in a column, written as they are in events. */
@ApplicationScoped
class Documents {
    private static final ObjectMapper MAPPER = EventJson.MAPPER;

    String json(Instrument document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an instrument could not be written as JSON", e);
        }
    }

    Instrument instrument(String json) {
        return read(json, Instrument.class);
    }

    LocalizedText text(String json) {
        return read(json, LocalizedText.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored instrument could not be read", e);
        }
    }
}

package org.earshot.survey.instrument.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Meaning;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.instrument.Stale;
import org.jspecify.annotations.Nullable;

/** Instruments as JSON in a column, written as they are in events. */
@ApplicationScoped
class Documents {
    private static final ObjectMapper MAPPER = EventJson.MAPPER;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final int KEPT = 16;

    /** What was read last, by what is written: a page of the editor asks for the same draft several times. */
    private final Map<String, Instrument> latest = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instrument> eldest) {
            return size() > KEPT;
        }
    });

    String json(Instrument document) {
        return written(document);
    }

    String json(Stale stale) {
        return written(stale.madeFrom());
    }

    private static String written(Object document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an instrument could not be written as JSON", e);
        }
    }

    String json(Map<String, Meaning> meanings) {
        try {
            return MAPPER.writeValueAsString(meanings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("meanings could not be written as JSON", e);
        }
    }

    Map<String, Meaning> meanings(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<Map<String, Meaning>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored meanings could not be read", e);
        }
    }

    Instrument instrument(String json) {
        Instrument known = latest.get(json);
        if (known != null) {
            return known;
        }
        Instrument read = read(json, Instrument.class);
        latest.put(json, read);
        return read;
    }

    LocalizedText text(String json) {
        return read(json, LocalizedText.class);
    }

    Stale stale(@Nullable String json) {
        return json == null ? Stale.NONE : new Stale(read(json, TEXTS));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what stands beside a stored instrument could not be read", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored instrument could not be read", e);
        }
    }
}

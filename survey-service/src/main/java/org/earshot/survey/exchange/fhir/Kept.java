package org.earshot.survey.exchange.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.earshot.contracts.instrument.Formula;
import org.earshot.platform.kafka.EventJson;

/** Parts of a question in an extension, as in the instrument's own JSON: other programs pass over them. */
final class Kept {
    private Kept() {}

    static String written(Object part) {
        try {
            return EventJson.MAPPER.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a part of a question could not be written", e);
        }
    }

    /** What an item is calculated by; empty where it says none, or none that can be read. */
    static Optional<Formula> formula(Item item) {
        return of(item, Urls.FORMULA, Formula.class);
    }

    /** What the extension of this url holds; empty where there is none, or none that can be read. */
    static <T> Optional<T> of(Item item, String url, Class<T> type) {
        return item.extension(url).map(Extension::valueString).flatMap(written -> read(written, type));
    }

    private static <T> Optional<T> read(String written, Class<T> type) {
        try {
            return Optional.ofNullable(EventJson.MAPPER.readValue(written, type));
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}

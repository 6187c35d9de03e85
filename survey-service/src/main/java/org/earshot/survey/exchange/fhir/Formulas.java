package org.earshot.survey.exchange.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.earshot.contracts.instrument.Formula;
import org.earshot.platform.kafka.EventJson;

/** Formulas in an extension, as in the instrument's own JSON: other programs pass over it. */
final class Formulas {
    private Formulas() {}

    static String written(Formula formula) {
        try {
            return EventJson.MAPPER.writeValueAsString(formula);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a formula could not be written", e);
        }
    }

    /** What an item is calculated by; empty where it says none, or none that can be read. */
    static Optional<Formula> of(Item item) {
        return item.extension(Urls.FORMULA).map(Extension::valueString).flatMap(Formulas::read);
    }

    private static Optional<Formula> read(String written) {
        try {
            return Optional.ofNullable(EventJson.MAPPER.readValue(written, Formula.class));
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}

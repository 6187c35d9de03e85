package org.earshot.insight.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.earshot.insight.disclosure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * An action as it stands now.
 *
 * @param who sees to it
 * @param from its first day
 * @param effectBy day by which an effect is expected
 * @param measureOn first day on which the series is measured again
 * @param measured the latest measurement, or null before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionView(
        UUID id,
        UUID alert,
        String what,
        PersonName who,
        LocalDate from,
        LocalDate effectBy,
        LocalDate measureOn,
        State state,
        @Nullable Measured measured) {

    /** Where it stands. */
    public enum State {
        PLANNED,
        UNDER_WAY,
        DROPPED,
        HELPED,
        NO_CHANGE,
        WORSE,
        TOO_EARLY,
        REWORDED;

        /** The word used in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The series of the alert before and after the action. It compares a place with its own past: that other things changed too it
     * cannot see.
     *
     * @param low lower end of the 95 % interval of after minus before; null where the state does not tell what became of it
     * @param high its upper end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Measured(
            Instant at,
            Figure before,
            Figure after,
            @Nullable Double low,
            @Nullable Double high) {}
}

package org.earshot.insight.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.earshot.insight.disclosure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One week of a series.
 *
 * @param monday its first day
 * @param running true for the week that is not over yet
 * @param figure suppressed where too few people or nobody answered: both look the same
 * @param expected share that the people who answered usually state at this time of year; null before expectations begin and in a
 *     week that is suppressed or without answers
 * @param expectedLow below this the week counts as evidence for a fall; null like {@code expected}
 * @param expectedHigh above this the week counts as evidence for a rise; null like {@code expected}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WeekPoint(
        LocalDate monday,
        boolean running,
        Figure figure,
        @Nullable Double expected,
        @Nullable Double expectedLow,
        @Nullable Double expectedHigh) {

    /** Whether there is a share to draw. */
    public boolean drawn() {
        return figure.released();
    }
}

package org.earshot.survey.instrument.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.instrument.InstrumentSummary;
import org.jspecify.annotations.Nullable;

/**
 * An instrument in the list.
 *
 * @param status draft, published or closed, by the latest version
 * @param latestVersion left out when none was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstrumentLine(
        UUID instrumentId,
        LocalizedText title,
        String status,
        int revision,
        @Nullable Integer latestVersion,
        boolean sample,
        Instant changedAt) {

    static InstrumentLine of(InstrumentSummary summary, Instant now) {
        return new InstrumentLine(
                summary.instrumentId(),
                summary.title(),
                summary.statusAt(now).name().toLowerCase(Locale.ROOT),
                summary.revision(),
                summary.version(),
                summary.sample(),
                summary.changedAt());
    }
}

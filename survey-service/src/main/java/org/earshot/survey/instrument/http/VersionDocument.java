package org.earshot.survey.instrument.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * A version over REST.
 *
 * @param endsAt left out when it is open-ended
 * @param closedAt left out unless it was closed by hand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionDocument(
        UUID instrumentId,
        int version,
        Instant publishedAt,
        @Nullable Instant endsAt,
        @Nullable Instant closedAt,
        Instrument instrument) {

    static VersionDocument of(PublishedInstrument version) {
        return new VersionDocument(
                version.instrumentId(),
                version.version(),
                version.publishedAt(),
                version.endsAt(),
                version.closedAt(),
                version.instrument());
    }
}

package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A published version of an instrument. The document never changes; closing repeats it with {@code closedAt}, because
 * a compacted topic keeps only the latest record of a key.
 *
 * @param version 1, 2, 3 ... within the instrument
 * @param endsAt from then on no new responses are taken, or null for open-ended
 * @param closedAt when it was closed by hand, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedInstrument(
        UUID organizationId,
        UUID instrumentId,
        int version,
        Instant publishedAt,
        @Nullable Instant endsAt,
        @Nullable Instant closedAt,
        Instrument instrument)
        implements Event {

    public PublishedInstrument {
        Complete.present(organizationId, "organizationId");
        Complete.present(instrumentId, "instrumentId");
        Complete.present(publishedAt, "publishedAt");
        Complete.present(instrument, "instrument");
    }

    @Override
    public String key() {
        return key(instrumentId, version);
    }

    /** The record key of a version. */
    public static String key(UUID instrumentId, int version) {
        return instrumentId + ":" + version;
    }

    @Override
    public String eventType() {
        return closedAt == null ? "org.earshot.instrument.published.v1" : "org.earshot.instrument.closed.v1";
    }

    /** Whether it takes answers given at {@code instant}. */
    public boolean takesAnswersAt(Instant instant) {
        return (endsAt == null || instant.isBefore(endsAt)) && (closedAt == null || instant.isBefore(closedAt));
    }
}

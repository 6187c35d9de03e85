package org.earshot.survey.instrument.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.instrument.Draft;
import org.jspecify.annotations.Nullable;

/**
 * An instrument over REST.
 *
 * @param instrument the draft as it stands
 * @param versions what was published of it, latest first
 */
public record InstrumentDocument(
        UUID instrumentId,
        int revision,
        boolean sample,
        Instant changedAt,
        Instrument instrument,
        List<VersionLine> versions) {

    /** A version without its document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VersionLine(
            int version,
            Instant publishedAt,
            @Nullable Instant endsAt,
            @Nullable Instant closedAt) {}

    static InstrumentDocument of(Draft draft, List<PublishedInstrument> versions) {
        return new InstrumentDocument(
                draft.instrumentId(),
                draft.revision(),
                draft.sample(),
                draft.changedAt(),
                draft.document(),
                versions.stream()
                        .map(v -> new VersionLine(v.version(), v.publishedAt(), v.endsAt(), v.closedAt()))
                        .toList());
    }
}

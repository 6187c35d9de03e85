package org.earshot.survey.instrument;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.instrument.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of instruments.
 *
 * @param version the latest published, or null when none is
 * @param endsAt when that version stops taking answers, or null
 * @param closedAt when that version was closed by hand, or null
 */
public record InstrumentSummary(
        UUID instrumentId,
        LocalizedText title,
        int revision,
        boolean sample,
        Instant changedAt,
        @Nullable Integer version,
        @Nullable Instant endsAt,
        @Nullable Instant closedAt) {

    /** Where the instrument is in its life, seen at {@code now}. */
    public InstrumentStatus statusAt(Instant now) {
        if (version == null) {
            return InstrumentStatus.DRAFT;
        }
        boolean ended = endsAt != null && !now.isBefore(endsAt);
        return closedAt != null || ended ? InstrumentStatus.CLOSED : InstrumentStatus.PUBLISHED;
    }
}

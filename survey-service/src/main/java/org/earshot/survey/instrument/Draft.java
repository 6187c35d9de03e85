package org.earshot.survey.instrument;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;

/**
 * An instrument as its authors have it now. Publishing copies it; it stays editable.
 *
 * @param revision 1, 2, 3 ...: one more with each edit
 * @param stale translations whose source changed since they were made
 * @param sample whether it came with the sample and goes with it
 */
public record Draft(
        UUID organizationId,
        UUID instrumentId,
        int revision,
        Instrument document,
        Stale stale,
        boolean sample,
        Instant changedAt) {

    /** The first revision. */
    public static Draft of(UUID organizationId, UUID instrumentId, Instrument document, boolean sample, Instant now) {
        return new Draft(organizationId, instrumentId, 1, document, Stale.NONE, sample, now);
    }

    /** The next revision. */
    public Draft edited(Instrument changed, Instant now) {
        return new Draft(
                organizationId, instrumentId, revision + 1, changed, stale.after(document, changed), sample, now);
    }

    /** The same document, in which the translations in {@code language} at places that begin with {@code prefix} still fit. */
    Draft fitting(String prefix, String language) {
        return new Draft(
                organizationId, instrumentId, revision, document, stale.fitting(prefix, language), sample, changedAt);
    }
}

package org.earshot.survey.instrument;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;

/**
 * An instrument as its authors have it now. Publishing copies it; it stays editable.
 *
 * @param revision 1, 2, 3 ...: one more with each edit
 * @param sample whether it came with the sample and goes with it
 */
public record Draft(
        UUID organizationId, UUID instrumentId, int revision, Instrument document, boolean sample, Instant changedAt) {

    /** The first revision. */
    public static Draft of(UUID organizationId, UUID instrumentId, Instrument document, boolean sample, Instant now) {
        return new Draft(organizationId, instrumentId, 1, document, sample, now);
    }

    /** The next revision. */
    public Draft edited(Instrument changed, Instant now) {
        return new Draft(organizationId, instrumentId, revision + 1, changed, sample, now);
    }
}

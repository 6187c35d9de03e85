package org.earshot.survey.instrument;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;

/**
 * A step in the writing of a draft, which can be taken back and taken again.
 *
 * @param number 1, 2, 3 ... in the order taken
 * @param other the document on the other side: before the step, or once it was taken back, after it
 * @param undone whether it was taken back
 * @param takenAt when it was, or was added to, last
 */
public record Step(
        UUID organizationId,
        UUID instrumentId,
        int number,
        Deed deed,
        Instrument other,
        boolean undone,
        Instant takenAt) {
    /** Goes of typing in one question that are no further apart are one step. */
    static final Duration ONE_GO = Duration.ofMinutes(1);

    /** Whether {@code further} at {@code now} only goes on with what this step did. */
    boolean goesOnWith(Deed further, Instant now) {
        return !undone
                && further.verb().isTyped()
                && deed.equals(further)
                && Duration.between(takenAt, now).compareTo(ONE_GO) < 0;
    }

    /** The step, added to at {@code now}. */
    Step at(Instant now) {
        return new Step(organizationId, instrumentId, number, deed, other, undone, now);
    }

    /** The step gone over in the other direction, coming from {@code document}. */
    Step turned(Instrument document) {
        return new Step(organizationId, instrumentId, number, deed, document, !undone, takenAt);
    }
}

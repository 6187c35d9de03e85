package org.earshot.contracts.event;

import java.time.Instant;
import org.earshot.contracts.value.Complete;

/**
 * What to know of a time that is not simply as its sender stated it.
 *
 * @param kind why it differs, or how exact it is
 * @param stated what the sender stated; for a day alone, its noon in UTC
 */
public record TimeNote(Kind kind, Instant stated) {
    public TimeNote {
        Complete.present(kind, "kind");
        Complete.present(stated, "stated");
    }

    /** Why a time is not as stated, or how exact it is. */
    public enum Kind {
        /** The clock of the device was wrong; its error, known from the time of sending, was taken out. */
        CLOCK_CORRECTED,
        /** It was a little ahead of our clock; the moment of arrival stands instead. */
        CLOCK_AHEAD,
        /** Only the day is known. */
        DAY_ONLY
    }
}

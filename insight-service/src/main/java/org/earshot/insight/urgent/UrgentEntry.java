package org.earshot.insight.urgent;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an urgent answer's history. Never changed; a withdrawal takes the notes.
 *
 * @param by account that did it, or null when the participant or the service did
 * @param note only when followed up
 */
public record UrgentEntry(
        Instant at, Kind kind, @Nullable UUID by, @Nullable String note) {

    /** What happened. */
    public enum Kind {
        /** It rang. */
        OPENED,
        /** The participant gave another answer that rings too. */
        REVISED,
        SEEN,
        FOLLOWED_UP,
        /** The participant gave another answer that does not ring. */
        CORRECTED,
        /** The participant took the response back. */
        WITHDRAWN;

        /** The word used in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

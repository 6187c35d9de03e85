package org.earshot.insight.update;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an update's history. Never changed, never taken away.
 *
 * @param by account that did it
 * @param texts as they are from then on, by BCP 47 tag; null where they did not change
 */
public record UpdateEntry(
        Instant at, Kind kind, UUID by, @Nullable Map<String, UpdateText> texts) {

    /** What happened. */
    public enum Kind {
        DRAFTED,
        EDITED,
        PUBLISHED,
        TAKEN_BACK;

        /** The word used in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

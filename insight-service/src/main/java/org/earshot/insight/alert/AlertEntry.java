package org.earshot.insight.alert;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.earshot.insight.family.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One line of an alert's history. Never changed, never taken away.
 *
 * @param by account that did it, or null when the service did
 * @param decision only in a decision
 * @param reason of a decision or of the closing
 * @param estimate the figures told with it, or null
 */
public record AlertEntry(
        Instant at,
        Kind kind,
        @Nullable UUID by,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable Estimate estimate) {

    /** What happened. */
    public enum Kind {
        OPENED,
        RE_ESTIMATED,
        ACKNOWLEDGED,
        DECIDED,
        CLOSED;

        /** The word used in JSON and as the name of a server-sent event. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static AlertEntry told(Instant at, Kind kind, Estimate estimate) {
        return new AlertEntry(at, kind, null, null, null, estimate);
    }

    static AlertEntry closed(Instant at, Closing closing) {
        return new AlertEntry(at, Kind.CLOSED, null, null, closing.word(), null);
    }

    static AlertEntry acknowledged(Instant at, UUID by) {
        return new AlertEntry(at, Kind.ACKNOWLEDGED, by, null, null, null);
    }

    static AlertEntry decided(Instant at, UUID by, Decision decision, String reason) {
        return new AlertEntry(at, Kind.DECIDED, by, decision, reason, null);
    }
}

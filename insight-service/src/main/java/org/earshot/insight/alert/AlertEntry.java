package org.earshot.insight.alert;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.family.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One line of an alert's history. Never changed, never taken away.
 *
 * @param by account that did it, or null when the service did
 * @param decision only in a decision
 * @param reason of a decision, of the closing or of dropping an action; the text of a comment
 * @param estimate the figures told with it, or null
 * @param detail what else its kind says, or null
 */
public record AlertEntry(
        Instant at,
        Kind kind,
        @Nullable UUID by,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable Estimate estimate,
        @Nullable EntryDetail detail) {

    /** What happened. */
    public enum Kind {
        OPENED,
        RE_ESTIMATED,
        ACKNOWLEDGED,
        DECIDED,
        CLOSED,
        /** Someone became its owner, or nobody. */
        ASSIGNED,
        /** The day by which to decide was moved. */
        DUE,
        COMMENTED,
        /** The day by which to decide has passed without a decision. */
        ESCALATED,
        /** Someone said that it is part of another alert's story. */
        MERGED,
        /** It stands alone again. */
        SPLIT,
        ACTION_TAKEN,
        ACTION_DROPPED,
        /** The series was measured again after an action. */
        ACTION_MEASURED;

        /** The word used in JSON and as the name of a server-sent event. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static AlertEntry told(Instant at, Kind kind, Estimate estimate) {
        return new AlertEntry(at, kind, null, null, null, estimate, null);
    }

    /** The service closes it. */
    public static AlertEntry closed(Instant at, Closing closing) {
        return new AlertEntry(at, Kind.CLOSED, null, null, closing.word(), null, null);
    }

    static AlertEntry acknowledged(Instant at, UUID by) {
        return new AlertEntry(at, Kind.ACKNOWLEDGED, by, null, null, null, null);
    }

    static AlertEntry decided(Instant at, UUID by, Decision decision, String reason) {
        return new AlertEntry(at, Kind.DECIDED, by, decision, reason, null, null);
    }

    static AlertEntry commented(Instant at, UUID by, String text) {
        return new AlertEntry(at, Kind.COMMENTED, by, null, text, null, null);
    }

    static AlertEntry of(Instant at, Kind kind, @Nullable UUID by, @Nullable EntryDetail detail) {
        return new AlertEntry(at, kind, by, null, null, null, detail);
    }

    /** What it says beyond its kind, where that is of this type. */
    public <T extends EntryDetail> Optional<T> detail(Class<T> type) {
        return Optional.ofNullable(detail).filter(type::isInstance).map(type::cast);
    }
}

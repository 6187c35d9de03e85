package org.earshot.insight.alert;

import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.insight.family.KnownShift;
import org.jspecify.annotations.Nullable;

/**
 * A shift put before a person, or a week beyond a threshold of one's own.
 *
 * @param shift that it tells of, with the figures as they stand now. For a threshold: since its first week beyond it, with the
 *     threshold as {@code before} and the share of the latest week beyond it as {@code after}
 * @param raisedUnder null for an alert from before policies had versions
 * @param threshold that was crossed, as it was when the alert was raised; null for a shift
 */
public record Alert(
        UUID id,
        KnownShift shift,
        AlertHistory history,
        @Nullable RaisedUnder raisedUnder,
        @Nullable OwnThreshold threshold) {
    /** Where an alert stands before people as itself. */
    public static final Set<AlertStatus> STANDS_ALONE =
            Set.of(AlertStatus.OPEN, AlertStatus.ACKNOWLEDGED, AlertStatus.DECIDED);

    /** An alert of a shift from before policies had versions. */
    public Alert(UUID id, KnownShift shift, AlertHistory history) {
        this(id, shift, history, null, null);
    }

    /** The same with what happened to it. */
    public Alert with(AlertHistory happened) {
        return new Alert(id, shift, happened, raisedUnder, threshold);
    }

    Alert about(KnownShift other) {
        return new Alert(id, other, history, raisedUnder, threshold);
    }
}

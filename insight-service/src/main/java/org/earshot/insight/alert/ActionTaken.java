package org.earshot.insight.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.Measurement;
import org.earshot.insight.action.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An action with what became of it, as the history of its alert says.
 *
 * @param dropped whether it is not done after all
 * @param measured the latest measurement, or null before the first
 * @param measuredAt when, or null
 */
public record ActionTaken(
        Action action,
        boolean dropped,
        @Nullable Measurement measured,
        @Nullable Instant measuredAt) {
    /** What was too early to tell is measured again after this time, and no more once this long has passed since it was first due. */
    private static final Period AGAIN_AFTER = Period.ofWeeks(4);

    private static final Period AT_MOST = Period.ofWeeks(26);
    static final int MOST_ACTIONS = 20;

    static List<ActionTaken> of(AlertHistory history) {
        List<ActionTaken> actions = new ArrayList<>();
        for (AlertEntry entry : history.entries()) {
            entry.detail(EntryDetail.Taken.class)
                    .ifPresent(taken -> actions.add(new ActionTaken(taken.action(), false, null, null)));
            actions.replaceAll(taken -> taken.after(entry));
        }
        return List.copyOf(actions);
    }

    private ActionTaken after(AlertEntry entry) {
        if (entry.detail() instanceof EntryDetail.Dropped gone && gone.action().equals(action.id())) {
            return new ActionTaken(action, true, measured, measuredAt);
        }
        if (entry.detail() instanceof EntryDetail.Measured told && told.action().equals(action.id())) {
            return new ActionTaken(action, dropped, told.measurement(), entry.at());
        }
        return this;
    }

    /** What it led to; empty before the first measurement. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(measured).map(Measurement::outcome);
    }

    /** Whether the series is to be measured today: first on the day that was set, then every four weeks while it is too early. */
    public boolean isToBeMeasured(Instant now) {
        LocalDate today = day(now);
        if (dropped || today.isBefore(action.measureOn())) {
            return false;
        }
        Instant last = measuredAt;
        return last == null
                || (outcome().filter(Outcome.TOO_EARLY::equals).isPresent()
                        && !today.isBefore(day(last).plus(AGAIN_AFTER))
                        && today.isBefore(action.measureOn().plus(AT_MOST)));
    }

    static AlertEntry taken(Instant at, UUID by, Action action) {
        return AlertEntry.of(at, AlertEntry.Kind.ACTION_TAKEN, by, new EntryDetail.Taken(action));
    }

    AlertEntry drop(Instant at, UUID by, String reason) {
        return new AlertEntry(
                at, AlertEntry.Kind.ACTION_DROPPED, by, null, reason, null, new EntryDetail.Dropped(action.id()));
    }

    /** The entry that tells a measurement. */
    public AlertEntry measured(Instant at, Measurement measurement) {
        return AlertEntry.of(
                at, AlertEntry.Kind.ACTION_MEASURED, null, new EntryDetail.Measured(action.id(), measurement));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}

package org.earshot.insight.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.alert.AlertEntry.Kind;
import org.earshot.insight.family.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to one alert, oldest first; what state it is in follows from it.
 *
 * @param entries the first of which opened it
 */
public record AlertHistory(List<AlertEntry> entries) {
    private static final int MAX_REASON_CHARS = 2_000;

    public AlertHistory {
        entries = List.copyOf(entries);
    }

    /** Where it stands: closed for good, else decided, else acknowledged, else open. */
    public AlertStatus status() {
        if (has(Kind.CLOSED)) {
            return AlertStatus.CLOSED;
        }
        if (has(Kind.DECIDED)) {
            return AlertStatus.DECIDED;
        }
        return has(Kind.ACKNOWLEDGED) ? AlertStatus.ACKNOWLEDGED : AlertStatus.OPEN;
    }

    /** The decision that holds. */
    public Optional<AlertEntry> decision() {
        return latest(Kind.DECIDED);
    }

    /** The figures last told. */
    public @Nullable Estimate told() {
        return entries.stream()
                .map(AlertEntry::estimate)
                .filter(estimate -> estimate != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * Takes note of it.
     *
     * @return the entry to add; empty when it was acknowledged or decided before
     * @throws AlertRefused when it is closed
     */
    public Optional<AlertEntry> acknowledge(Instant at, UUID by) {
        refuseClosed();
        return status() == AlertStatus.OPEN ? Optional.of(AlertEntry.acknowledged(at, by)) : Optional.empty();
    }

    /**
     * Decides about it.
     *
     * @return the entry to add; empty when the very same was decided last
     * @throws AlertRefused when it is closed, or the reason is missing or too long
     */
    public Optional<AlertEntry> decide(Instant at, UUID by, Decision decision, String reason) {
        refuseClosed();
        String given = reason.strip();
        if (given.isEmpty() && decision == Decision.DECLINE) {
            throw new AlertRefused(AlertRefused.Kind.REASON_MISSING);
        }
        if (given.length() > MAX_REASON_CHARS || given.indexOf('\0') >= 0) {
            throw new AlertRefused(AlertRefused.Kind.REASON_TOO_LONG);
        }
        boolean same = decision()
                .filter(last -> last.decision() == decision && given.equals(last.reason()))
                .isPresent();
        return same ? Optional.empty() : Optional.of(AlertEntry.decided(at, by, decision, given));
    }

    private void refuseClosed() {
        if (status() == AlertStatus.CLOSED) {
            throw new AlertRefused(AlertRefused.Kind.CLOSED);
        }
    }

    private boolean has(Kind kind) {
        return latest(kind).isPresent();
    }

    private Optional<AlertEntry> latest(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).reduce((earlier, later) -> later);
    }
}

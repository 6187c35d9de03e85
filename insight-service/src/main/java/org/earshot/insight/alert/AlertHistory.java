package org.earshot.insight.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.action.Action;
import org.earshot.insight.alert.AlertEntry.Kind;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.response.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to one alert, oldest first; what state it is in, and what may happen next, follows from it.
 *
 * @param entries the first of which opened it
 */
public record AlertHistory(List<AlertEntry> entries) {
    private static final int MAX_REASON_CHARS = 2_000;

    public AlertHistory {
        entries = List.copyOf(entries);
    }

    /** Where it stands: closed for good, else part of another's story, else decided, else acknowledged, else open. */
    public AlertStatus status() {
        if (has(Kind.CLOSED)) {
            return AlertStatus.CLOSED;
        }
        if (mergedInto().isPresent()) {
            return AlertStatus.MERGED;
        }
        if (has(Kind.DECIDED)) {
            return AlertStatus.DECIDED;
        }
        return has(Kind.ACKNOWLEDGED) ? AlertStatus.ACKNOWLEDGED : AlertStatus.OPEN;
    }

    /** When it was put before people. */
    public Instant openedAt() {
        return entries.isEmpty() ? Instant.EPOCH : entries.get(0).at();
    }

    /** The decision that holds. */
    public Optional<AlertEntry> decision() {
        return latest(Kind.DECIDED);
    }

    /** Whose it is, and by when it is to be decided. */
    public Duty duty() {
        return Duty.of(this);
    }

    /** What is done about it, in the order in which it was written down. */
    public List<ActionTaken> actions() {
        return ActionTaken.of(this);
    }

    /** The alert whose story it is part of; empty while it stands alone. */
    public Optional<UUID> mergedInto() {
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.MERGED || entry.kind() == Kind.SPLIT)
                .reduce((earlier, later) -> later)
                .flatMap(entry -> entry.detail(EntryDetail.Merged.class))
                .map(EntryDetail.Merged::into);
    }

    /** The figures last told. */
    public @Nullable Estimate told() {
        return lastTold().map(AlertEntry::estimate).orElse(null);
    }

    /** Whether figures were told last in a week before the running one. */
    boolean wasToldInAnEarlierWeek(Instant now) {
        return lastTold()
                .filter(told -> Reader.week(told.at()) < Reader.week(now))
                .isPresent();
    }

    private Optional<AlertEntry> lastTold() {
        return entries.stream().filter(entry -> entry.estimate() != null).reduce((earlier, later) -> later);
    }

    /**
     * Takes note of it.
     *
     * @return the entry to add; empty when it was acknowledged or decided before
     * @throws AlertRefused when it is closed or part of another's story
     */
    public Optional<AlertEntry> acknowledge(Instant at, UUID by) {
        refuseSettled();
        return status() == AlertStatus.OPEN ? Optional.of(AlertEntry.acknowledged(at, by)) : Optional.empty();
    }

    /**
     * Decides about it.
     *
     * @return the entry to add; empty when the very same was decided last
     * @throws AlertRefused when it is closed or part of another's story, or the reason is missing or too long
     */
    public Optional<AlertEntry> decide(Instant at, UUID by, Decision decision, String reason) {
        refuseSettled();
        String given = text(reason);
        if (given.isEmpty() && decision == Decision.DECLINE) {
            throw new AlertRefused(AlertRefused.Kind.REASON_MISSING);
        }
        boolean same = decision()
                .filter(last -> last.decision() == decision && given.equals(last.reason()))
                .isPresent();
        return same ? Optional.empty() : Optional.of(AlertEntry.decided(at, by, decision, given));
    }

    /**
     * Gives it to someone, or to nobody.
     *
     * @return the entry to add; empty when it is theirs already
     * @throws AlertRefused when it is closed or part of another's story
     */
    public Optional<AlertEntry> assign(Instant at, UUID by, @Nullable UUID owner) {
        refuseSettled();
        return Duty.assign(this, at, by, owner);
    }

    /**
     * Moves the day by which it is to be decided.
     *
     * @return the entry to add; empty when it is that day already
     * @throws AlertRefused when it is closed, decided or part of another's story, or the day is past or over a year away
     */
    public Optional<AlertEntry> moveDue(Instant at, UUID by, LocalDate due) {
        refuseSettled();
        return Duty.move(this, at, by, due);
    }

    /** Tells once that the day by which it was to be decided has passed; empty while there is no need. */
    public Optional<AlertEntry> escalate(Instant now) {
        return Duty.escalate(this, now);
    }

    /**
     * Adds a remark; also to what is closed.
     *
     * @throws AlertRefused when the text is missing or too long
     */
    public AlertEntry comment(Instant at, UUID by, String text) {
        String given = text(text);
        if (given.isEmpty()) {
            throw new AlertRefused(AlertRefused.Kind.COMMENT_MISSING);
        }
        return AlertEntry.commented(at, by, given);
    }

    /**
     * Writes down what is done about it.
     *
     * @throws AlertRefused when it is closed or part of another's story, or has twenty actions
     */
    public AlertEntry act(Instant at, UUID by, Action action) {
        refuseSettled();
        if (actions().size() >= ActionTaken.MOST_ACTIONS) {
            throw new AlertRefused(AlertRefused.Kind.ACTIONS_FULL);
        }
        return ActionTaken.taken(at, by, action);
    }

    /**
     * Says that an action is not done after all; also of what is closed.
     *
     * @return the entry to add; empty when that was said before
     * @throws AlertRefused when there is no such action, or the reason is too long
     */
    public Optional<AlertEntry> drop(Instant at, UUID by, UUID actionId, String reason) {
        String given = text(reason);
        ActionTaken taken = actions().stream()
                .filter(action -> action.action().id().equals(actionId))
                .findFirst()
                .orElseThrow(() -> new AlertRefused(AlertRefused.Kind.UNKNOWN_ACTION));
        return taken.dropped() ? Optional.empty() : Optional.of(taken.drop(at, by, given));
    }

    /**
     * Says that it is part of another alert's story: decided there, and shown there.
     *
     * @return the entry to add; empty when it is part of that one already
     * @throws AlertRefused when it is closed
     */
    Optional<AlertEntry> merge(Instant at, UUID by, UUID into) {
        refuseClosed();
        return mergedInto().filter(into::equals).isPresent()
                ? Optional.empty()
                : Optional.of(AlertEntry.of(at, Kind.MERGED, by, new EntryDetail.Merged(into)));
    }

    /**
     * Lets it stand alone again.
     *
     * @param by null when the service does, because the other alert was closed
     * @return the entry to add; empty when it stands alone
     */
    public Optional<AlertEntry> split(Instant at, @Nullable UUID by) {
        return status() == AlertStatus.MERGED ? Optional.of(AlertEntry.of(at, Kind.SPLIT, by, null)) : Optional.empty();
    }

    private static String text(String text) {
        String given = text.strip();
        if (given.length() > MAX_REASON_CHARS || given.indexOf('\0') >= 0) {
            throw new AlertRefused(AlertRefused.Kind.REASON_TOO_LONG);
        }
        return given;
    }

    private void refuseSettled() {
        refuseClosed();
        if (status() == AlertStatus.MERGED) {
            throw new AlertRefused(AlertRefused.Kind.MERGED);
        }
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

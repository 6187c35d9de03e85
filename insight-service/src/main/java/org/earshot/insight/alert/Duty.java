package org.earshot.insight.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.alert.AlertEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whose an alert is and by when it is to be decided, as its history says.
 *
 * @param owner account, or null while it is nobody's
 * @param due last day on which a decision is in time, in UTC
 * @param escalated whether that day has passed without a decision, and this was told
 */
public record Duty(@Nullable UUID owner, LocalDate due, boolean escalated) {
    /** How long people have to decide, unless they move the day. */
    public static final Period DECIDED_WITHIN = Period.ofDays(14);

    private static final int MOST_YEARS = 1;
    private static final Set<AlertStatus> UNDECIDED = Set.of(AlertStatus.OPEN, AlertStatus.ACKNOWLEDGED);

    static Duty of(AlertHistory history) {
        UUID owner = null;
        LocalDate due = day(history.openedAt()).plus(DECIDED_WITHIN);
        boolean escalated = false;
        for (AlertEntry entry : history.entries()) {
            owner = entry.detail(EntryDetail.Owner.class).isPresent()
                    ? entry.detail(EntryDetail.Owner.class).get().account()
                    : owner;
            if (entry.kind() == Kind.DUE) {
                due = entry.detail(EntryDetail.Due.class)
                        .map(EntryDetail.Due::day)
                        .orElse(due);
                escalated = false;
            }
            escalated |= entry.kind() == Kind.ESCALATED;
        }
        return new Duty(owner, due, escalated && isUndecided(history));
    }

    /** Whether nobody has decided, though the day has passed. */
    public static boolean isOverdue(AlertHistory history, Instant now) {
        return isUndecided(history) && day(now).isAfter(of(history).due);
    }

    /** Tells once that the day has passed; empty when it has not, somebody decided, or it was told. */
    static Optional<AlertEntry> escalate(AlertHistory history, Instant now) {
        Duty duty = of(history);
        return isOverdue(history, now) && !duty.escalated
                ? Optional.of(AlertEntry.of(now, Kind.ESCALATED, null, new EntryDetail.Due(duty.due)))
                : Optional.empty();
    }

    /** Gives it to someone, or to nobody; empty when it is theirs already. */
    static Optional<AlertEntry> assign(AlertHistory history, Instant at, UUID by, @Nullable UUID owner) {
        UUID before = of(history).owner;
        boolean same = owner == null ? before == null : owner.equals(before);
        return same
                ? Optional.empty()
                : Optional.of(AlertEntry.of(at, Kind.ASSIGNED, by, new EntryDetail.Owner(owner)));
    }

    /**
     * Moves the day; empty when it is that day already.
     *
     * @throws AlertRefused when someone has decided, or the day is past or more than a year away
     */
    static Optional<AlertEntry> move(AlertHistory history, Instant at, UUID by, LocalDate due) {
        if (!isUndecided(history)) {
            throw new AlertRefused(AlertRefused.Kind.DECIDED);
        }
        LocalDate today = day(at);
        if (due.isBefore(today) || due.isAfter(today.plusYears(MOST_YEARS))) {
            throw new AlertRefused(AlertRefused.Kind.DUE);
        }
        return due.equals(of(history).due)
                ? Optional.empty()
                : Optional.of(AlertEntry.of(at, Kind.DUE, by, new EntryDetail.Due(due)));
    }

    private static boolean isUndecided(AlertHistory history) {
        return UNDECIDED.contains(history.status());
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}

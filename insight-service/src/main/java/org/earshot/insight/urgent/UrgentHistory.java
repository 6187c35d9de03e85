package org.earshot.insight.urgent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.urgent.UrgentEntry.Kind;

/**
 * Everything that happened to one urgent answer, oldest first; where it stands follows from it.
 *
 * @param entries the first of which opened it
 */
public record UrgentHistory(List<UrgentEntry> entries) {
    private static final int MAX_NOTE_CHARS = 2_000;
    private static final Set<Kind> RINGING = Set.of(Kind.OPENED, Kind.REVISED);

    public UrgentHistory {
        entries = List.copyOf(entries);
    }

    /** Where it stands: withdrawn for good; else what the participant said last; else what people did since. */
    public UrgentStatus status() {
        UrgentStatus status = UrgentStatus.UNSEEN;
        for (UrgentEntry entry : entries) {
            status = after(status, entry.kind());
        }
        return status;
    }

    private static UrgentStatus after(UrgentStatus before, Kind kind) {
        return switch (kind) {
            case OPENED, REVISED -> UrgentStatus.UNSEEN;
            case CORRECTED -> UrgentStatus.CORRECTED;
            case WITHDRAWN -> UrgentStatus.WITHDRAWN;
            case SEEN -> before == UrgentStatus.UNSEEN ? UrgentStatus.SEEN : before;
            case FOLLOWED_UP ->
                before == UrgentStatus.UNSEEN || before == UrgentStatus.SEEN ? UrgentStatus.FOLLOWED_UP : before;
        };
    }

    /** When it first rang. */
    public Instant openedAt() {
        return entries.get(0).at();
    }

    /** How long it has waited for someone to see it as it now is; empty when someone has, or nothing is left to see. */
    public Optional<Duration> unseenFor(Instant now) {
        return status() == UrgentStatus.UNSEEN ? Optional.of(between(latestRing(), now)) : Optional.empty();
    }

    /** How long it took from the first ring until someone said that they have seen it, or followed it up; empty while nobody has. */
    public Optional<Duration> firstLookAfter() {
        return entries.stream()
                .filter(entry -> entry.by() != null)
                .findFirst()
                .map(entry -> between(openedAt(), entry.at()));
    }

    /**
     * Takes note of it.
     *
     * @return the entry to add; empty when {@code by} has seen it as it now is
     * @throws UrgentRefused when it was withdrawn
     */
    public Optional<UrgentEntry> see(Instant at, UUID by) {
        refuseWithdrawn();
        Instant latest = latestRing();
        boolean seen = entries.stream()
                .anyMatch(entry -> by.equals(entry.by()) && !entry.at().isBefore(latest));
        return seen ? Optional.empty() : Optional.of(new UrgentEntry(at, Kind.SEEN, by, null));
    }

    /**
     * Says what was done about it.
     *
     * @param note 1 to 2,000 characters
     * @return the entry to add; empty when {@code by} said the very same last
     * @throws UrgentRefused when it was withdrawn, or the note is missing or too long
     */
    public Optional<UrgentEntry> followUp(Instant at, UUID by, String note) {
        refuseWithdrawn();
        String given = note.strip();
        if (given.isEmpty()) {
            throw new UrgentRefused(UrgentRefused.Kind.NOTE_MISSING);
        }
        if (given.length() > MAX_NOTE_CHARS || given.indexOf('\0') >= 0) {
            throw new UrgentRefused(UrgentRefused.Kind.NOTE_TOO_LONG);
        }
        UrgentEntry last = entries.get(entries.size() - 1);
        boolean same = last.kind() == Kind.FOLLOWED_UP && by.equals(last.by()) && given.equals(last.note());
        return same ? Optional.empty() : Optional.of(new UrgentEntry(at, Kind.FOLLOWED_UP, by, given));
    }

    private void refuseWithdrawn() {
        if (status() == UrgentStatus.WITHDRAWN) {
            throw new UrgentRefused(UrgentRefused.Kind.WITHDRAWN);
        }
    }

    private Instant latestRing() {
        return entries.stream()
                .filter(entry -> RINGING.contains(entry.kind()))
                .map(UrgentEntry::at)
                .reduce((earlier, later) -> later)
                .orElse(openedAt());
    }

    private static Duration between(Instant from, Instant to) {
        Duration passed = Duration.between(from, to);
        return passed.isNegative() ? Duration.ZERO : passed;
    }
}

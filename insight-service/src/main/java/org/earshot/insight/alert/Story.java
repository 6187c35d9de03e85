package org.earshot.insight.alert;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * Which shifts tell the same story. The families of an organisation, its programs and its sites count the same answers, so one
 * change can show in several of them.
 *
 * @param shared program and site pairs in which the same answers count
 */
public record Story(Set<ProgramAtSite> shared) {
    /** Weeks between two onsets that can still be one change: the interval of an onset is wide. */
    private static final int SAME_WEEKS = 13;

    public Story {
        shared = Set.copyOf(shared);
    }

    /** Of all that was told of a need. */
    public static Story of(List<CellCount> counts) {
        return new Story(counts.stream()
                .map(CellCount::cell)
                .map(cell -> new ProgramAtSite(cell.programId(), cell.siteId()))
                .collect(Collectors.toSet()));
    }

    /** The same where answers also count in other places. */
    public Story and(Story other) {
        return shared.containsAll(other.shared)
                ? this
                : new Story(
                        Stream.concat(shared.stream(), other.shared.stream()).collect(Collectors.toSet()));
    }

    /** A program at a site, where someone answered. */
    public record ProgramAtSite(UUID programId, UUID siteId) {}

    /**
     * Whether two shifts of the same need are one change: same direction, about the same time, places that share answers, and no
     * two different groups of one dimension.
     */
    public boolean isSame(KnownShift one, KnownShift other) {
        return one.direction() == other.direction()
                && Math.abs(one.onset() - other.onset()) <= SAME_WEEKS
                && overlap(one.family().place(), other.family().place())
                && compatible(one.group(), other.group());
    }

    private boolean overlap(Place one, Place other) {
        if (one.equals(other) || one.kind() == PlaceKind.ORGANIZATION || other.kind() == PlaceKind.ORGANIZATION) {
            return true;
        }
        return shared.contains(new ProgramAtSite(one.id(), other.id()))
                || shared.contains(new ProgramAtSite(other.id(), one.id()));
    }

    private static boolean compatible(@Nullable GroupRef one, @Nullable GroupRef other) {
        return one == null
                || other == null
                || one.equals(other)
                || !one.dimension().equals(other.dimension());
    }
}

package org.earshot.insight.family;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent;
import org.earshot.insight.shift.DetectedShift;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * A shift of a family, as its latest evaluation tells it.
 *
 * @param id named after family, direction and onset: replays give the same id
 * @param onset first week of the change
 * @param alertedWeek the week whose answers tipped it
 * @param ended whether an opposite shift closed it
 * @param group that leads the change, or null for everyone
 */
public record KnownShift(
        UUID id,
        Family family,
        ShiftEvent.Direction direction,
        int onset,
        int alertedWeek,
        boolean ended,
        @Nullable GroupRef group,
        Estimate estimate) {

    /** What the detector found, with its name and the distinct people behind it. */
    public static KnownShift of(UUID organizationId, Family family, DetectedShift shift, long people) {
        ShiftEvent.Direction direction = direction(shift);
        String name = organizationId + "|" + family.need() + "|"
                + family.place().kind() + "|" + family.place().id() + "|" + direction + "|" + shift.onset();
        return new KnownShift(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                family,
                direction,
                shift.onset(),
                shift.alertedInWeek(),
                shift.closedInWeek() != null,
                shift.leadingGroup(),
                Estimate.of(shift, people));
    }

    /** The same with other figures. */
    public KnownShift telling(Estimate figures) {
        return new KnownShift(id, family, direction, onset, alertedWeek, ended, group, figures);
    }

    private static ShiftEvent.Direction direction(DetectedShift shift) {
        return shift.direction() == org.earshot.insight.shift.Direction.RISE
                ? ShiftEvent.Direction.UP
                : ShiftEvent.Direction.DOWN;
    }

    /** The dimension of the leading group; empty for everyone. */
    public Optional<String> dimension() {
        return Optional.ofNullable(group).map(GroupRef::dimension);
    }

    /** The name of the leading group; empty for everyone. */
    public Optional<String> groupName() {
        return Optional.ofNullable(group).map(GroupRef::group);
    }
}

package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A shift as it stands now. Shares lie between 0 and 1; low and high bound the change (after minus before) at 95 %.
 *
 * @param shiftId name-based: the same series, direction and onset give the same id
 * @param onset Monday of the first week of the change
 * @param placeId organisation, program or site
 * @param dimension of the group that leads the change, or null for everyone
 * @param answers that the figures since onset rest on
 * @param people distinct people behind them
 * @param fromRealChange share points of the change that same people's rates explain
 * @param fromMix share points that a different mix of people explains
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShiftEvent(
        UUID organizationId,
        UUID shiftId,
        Status status,
        String need,
        PlaceKind placeKind,
        UUID placeId,
        @Nullable String dimension,
        @Nullable String group,
        Direction direction,
        LocalDate onset,
        double before,
        double after,
        double low,
        double high,
        long answers,
        long people,
        double fromRealChange,
        double fromMix)
        implements Event {

    public ShiftEvent {
        Complete.present(organizationId, "organizationId");
        Complete.present(shiftId, "shiftId");
        Complete.present(status, "status");
        Complete.present(need, "need");
        Complete.present(placeKind, "placeKind");
        Complete.present(placeId, "placeId");
        Complete.present(direction, "direction");
        Complete.present(onset, "onset");
    }

    @Override
    public String key() {
        return shiftId.toString();
    }

    @Override
    public String eventType() {
        return "org.earshot.shift." + status.name().toLowerCase(java.util.Locale.ROOT) + ".v1";
    }

    /** Where a shift is in its life. */
    public enum Status {
        OPENED,
        UPDATED,
        ENDED
    }

    /** What kind of place a family belongs to. */
    public enum PlaceKind {
        ORGANIZATION,
        PROGRAM,
        SITE
    }

    /** Which way the need moved. */
    public enum Direction {
        UP,
        DOWN
    }
}

package org.earshot.insight.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A shift that the detector found, alerted or not. Only those that enough people stand behind.
 *
 * @param ended true when an opposite shift closed it
 * @param dimension of the group that leads the change, or null for everyone
 * @param group that leads the change, or null for everyone
 * @param onset Monday of the first week of the change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShiftView(
        UUID id,
        String need,
        String label,
        PlaceName place,
        @Nullable String dimension,
        @Nullable String group,
        Direction direction,
        LocalDate onset,
        boolean ended,
        String sentence,
        AlertView.Evidence evidence) {}

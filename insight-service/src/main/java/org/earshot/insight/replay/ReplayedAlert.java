package org.earshot.insight.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.reading.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it would have been told. Shares are 0 to 1.
 *
 * @param shiftId the same as of the shift that the detector finds today, where its onset is the same
 * @param alertedWeek Monday of the week whose answers tipped it
 * @param onset Monday of the first week of the change, as it was estimated then
 * @param closes whether it says "back to before" of a shift that was open, which closes that one instead of telling anew
 * @param rings false where it closes an earlier shift, or an earlier alert of this answer tells the same story, or the policy does
 *     not watch the need there: then nobody would have been told
 * @param label the need in the reader's language
 * @param dimension of the group that leads the change, or null for everyone
 * @param group that leads the change, or null for everyone
 * @param sentence what would have been said, in the reader's language
 * @param before share expected had nothing changed
 * @param after share since the onset
 * @param low lower end of the 95 % interval of after, less before
 * @param high its upper end
 * @param oddsRatio the size as an odds ratio of after against before, 1 = no change
 * @param oddsLow lower end of its 95 % interval
 * @param oddsHigh its upper end
 * @param answers told of the weeks from the onset to the alert
 * @param people distinct people who gave them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplayedAlert(
        UUID shiftId,
        LocalDate alertedWeek,
        LocalDate onset,
        boolean closes,
        boolean rings,
        String need,
        String label,
        PlaceName place,
        Direction direction,
        @Nullable String dimension,
        @Nullable String group,
        String sentence,
        double before,
        double after,
        double low,
        double high,
        double oddsRatio,
        double oddsLow,
        double oddsHigh,
        long answers,
        long people) {}

package org.earshot.insight.shift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A detected change, estimated with all that is known by now. Shares are 0 to 1, differences of shares -1 to 1 (0.05 = five
 * share points). Everything up to {@code oddsHigh} is about the shown part: the leading group, or everyone.
 *
 * @param direction rise or fall
 * @param alertedInWeek the week whose answers tipped it; with {@code direction} it names the shift within its family
 * @param onset the most likely first week of the change, fixed at the alert
 * @param leadingGroup who leads it; null = everyone
 * @param before share expected since the onset had nothing changed: same people, same time of year
 * @param after share since the onset
 * @param beforeAfterLow lower end of the 95 % interval of {@code after - before}
 * @param beforeAfterHigh its upper end
 * @param oddsRatio size as an odds ratio, 1 = no change
 * @param oddsLow lower end of its 95 % interval; allows for the uncertain onset and expectation
 * @param oddsHigh its upper end
 * @param answersSince answers of the part since the onset
 * @param peopleSince participants of the part since the onset, adding up weeks: at most this many are distinct
 * @param fromRealChange of the difference to the year before the onset, what comes from people telling other things (step 8)
 * @param fromMix of that difference, what comes from other people answering
 * @param evidence M at the alert, comparable to the policy's {@code alertAt}
 * @param closedInWeek the week of the opposite alert ("back to before"); null = not closed
 * @param groups every group that is large enough to show
 */
public record DetectedShift(
        Direction direction,
        int alertedInWeek,
        int onset,
        @Nullable GroupRef leadingGroup,
        double before,
        double after,
        double beforeAfterLow,
        double beforeAfterHigh,
        double oddsRatio,
        double oddsLow,
        double oddsHigh,
        long answersSince,
        long peopleSince,
        double fromRealChange,
        double fromMix,
        double evidence,
        @Nullable Integer closedInWeek,
        List<GroupChange> groups) {
    public DetectedShift {
        groups = List.copyOf(groups);
    }
}

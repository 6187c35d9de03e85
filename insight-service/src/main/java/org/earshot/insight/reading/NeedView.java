package org.earshot.insight.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.alert.Decision;
import org.earshot.insight.disclosure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One need at one place, in full.
 *
 * @param label the need in the reader's language
 * @param places with answers about this need, to choose from: the organisation, then programs, then sites
 * @param weeksMissing until shifts can be detected; 0 unless the standing is a cold start
 * @param answersMissing until shifts can be detected, in steps of the disclosure threshold; 0 unless the standing is a cold start
 * @param weeks every week from the first answer to the running one, at most the last 104, oldest first
 * @param onsets of every shift found in these weeks, oldest first
 * @param reworded Mondays of the weeks from which a question about it means something else, oldest first: shares before one and after it
 *     are not compared
 * @param decisions on alerts about this need at this place, oldest first
 * @param comparison before and after
 * @param groups sorted by the size of the change, largest first; suppressed ones last; a group that is told in neither span is
 *     among the others of its dimension
 * @param alerts about this need at this place, newest first, closed ones too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedView(
        String need,
        String label,
        PlaceName place,
        List<PlaceName> places,
        Standing standing,
        int weeksMissing,
        long answersMissing,
        List<WeekPoint> weeks,
        List<Onset> onsets,
        List<LocalDate> reworded,
        List<DecisionMark> decisions,
        @Nullable Comparison comparison,
        List<GroupRow> groups,
        List<AlertView> alerts) {
    public NeedView {
        places = List.copyOf(places);
        weeks = List.copyOf(weeks);
        onsets = List.copyOf(onsets);
        reworded = List.copyOf(reworded);
        decisions = List.copyOf(decisions);
        groups = List.copyOf(groups);
        alerts = List.copyOf(alerts);
    }

    /** Where the share changed because other people answer; null where it did not, or for another reason. */
    @JsonProperty
    public @Nullable ReachChange reachChange() {
        return comparison == null ? null : ReachChange.of(comparison, groups).orElse(null);
    }

    /** Whether the comparison has no "before", because a question means something else since its first week. */
    public boolean comparesNothing() {
        return comparison != null && reworded.contains(comparison.from());
    }

    /**
     * Where a shift began.
     *
     * @param monday of its first week
     * @param open false once it ended
     */
    public record Onset(LocalDate monday, Direction direction, boolean open) {}

    /**
     * A decision, to be marked on the chart.
     *
     * @param day in UTC
     */
    public record DecisionMark(LocalDate day, Decision decision, String reason, UUID alertId) {}

    /**
     * Before and after. While a shift is open: before it and since its onset, for everyone at this place. Else the last 8 weeks
     * and the 26 before them.
     *
     * @param from Monday of the first week of "after"
     * @param change after minus before, -1 to 1; null when either is suppressed
     * @param low lower end of the 95 % interval of the change; null like {@code change}
     * @param high its upper end; null like {@code change}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Comparison(
            LocalDate from,
            Figure before,
            Figure after,
            @Nullable Double change,
            @Nullable Double low,
            @Nullable Double high) {}

    /**
     * One group, compared over the same weeks.
     *
     * @param dimension such as {@code language}, or {@code program} and {@code site} where the place spans several
     * @param group as stated; the id of a program or site; empty for all others of the dimension together
     * @param label the group in the reader's language
     * @param dimensionLabel the dimension in the reader's language
     * @param weeks the last 26, oldest first; {@code expected} is the group's share before
     */
    public record GroupRow(
            String dimension,
            String dimensionLabel,
            String group,
            String label,
            Comparison comparison,
            List<WeekPoint> weeks) {
        public GroupRow {
            weeks = List.copyOf(weeks);
        }
    }
}

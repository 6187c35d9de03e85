package org.earshot.insight.equity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * The groups of one dimension, compared. "Now" is the later half of the weeks, "before" the earlier half. The people of a figure
 * are at least so many: the same may have answered in several weeks.
 *
 * @param places with answers about this need, to choose from
 * @param dimensions that people state here, to choose from
 * @param reference what each group is compared with
 * @param references to choose from
 * @param weeks asked for
 * @param from first day
 * @param turn first day of the later half; {@code from} where there is no earlier one
 * @param to last day; the running week is left out. Before {@code from} where no week is over since {@code reworded}
 * @param reworded Monday from which a question about it means something else, where the weeks begin with it for that reason: nothing
 *     from before is compared; null otherwise
 * @param threshold fewest distinct people behind a figure
 * @param now everyone, in the later half
 * @param before everyone, in the earlier half
 * @param change now less before; null when either is suppressed
 * @param groups the largest gap now first; those of which nothing may be shown, or of whom nobody answered, last
 * @param within for each of the other dimensions, what is left of a gap when like is compared with like
 * @param crossings groups of two dimensions at once that enough people are in, the largest gap first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapsView(
        String need,
        String label,
        PlaceName place,
        List<PlaceName> places,
        List<Choice> dimensions,
        Choice dimension,
        Choice reference,
        List<Choice> references,
        int weeks,
        LocalDate from,
        LocalDate turn,
        LocalDate to,
        @Nullable LocalDate reworded,
        int threshold,
        Figure now,
        Figure before,
        @Nullable Difference change,
        List<GroupGap> groups,
        List<Within> within,
        List<Crossing> crossings) {
    public GapsView {
        places = List.copyOf(places);
        dimensions = List.copyOf(dimensions);
        references = List.copyOf(references);
        groups = List.copyOf(groups);
        within = List.copyOf(within);
        crossings = List.copyOf(crossings);
    }

    /** Where a gap goes. */
    public enum Trend {
        /** Further from zero than before, beyond chance. */
        WIDENING,
        /** Nearer to zero than before, beyond chance. */
        NARROWING,
        /** No change that chance would not explain. */
        STEADY,
        /** Too few people in one of the halves. */
        UNKNOWN;

        /** The word used in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One group against the reference.
     *
     * @param now its share in the later half
     * @param before its share in the earlier half
     * @param change of its share; null when either half is suppressed
     * @param gap now; null when the group or the reference is suppressed, and for the reference itself
     * @param gapBefore the same in the earlier half
     * @param gapChange gap less gap before; null when either is
     * @param clear whether the gap stands together with the other gaps of the list (Holm, 5 %)
     * @param answersMissing about how many more answers would tell the gap to 10 points; null when it is told so already, or when
     *     the reference has too few itself
     * @param periods of four weeks, oldest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GroupGap(
            Choice group,
            Figure now,
            Figure before,
            @Nullable Difference change,
            @Nullable Difference gap,
            @Nullable Difference gapBefore,
            @Nullable Difference gapChange,
            boolean clear,
            Trend trend,
            @Nullable Long answersMissing,
            List<Period> periods) {
        public GroupGap {
            periods = List.copyOf(periods);
        }
    }

    /**
     * Four weeks of a group.
     *
     * @param gap null when the group or the reference is suppressed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Period(
            LocalDate from,
            LocalDate to,
            Figure figure,
            Figure reference,
            @Nullable Difference gap) {}

    /**
     * A gap, looked at within the groups of another dimension.
     *
     * @param verdict what becomes of it
     * @param overall the gap of all that are compared here, as if the other dimension did not matter
     * @param pooled the mean gap within its groups (Mantel-Haenszel)
     * @param strata those in which enough people are on both sides
     */
    public record Within(
            Choice group,
            Choice dimension,
            Verdict verdict,
            Difference overall,
            Difference pooled,
            List<Stratum> strata) {
        public Within {
            strata = List.copyOf(strata);
        }
    }

    /** What becomes of a gap within another dimension. */
    public enum Verdict {
        /** It is much the same. */
        SAME,
        /** Less than half is left: most of it comes from where the groups are. */
        SMALLER,
        /** It points the other way (Simpson's paradox). */
        REVERSED;

        /** The word used in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A group of the other dimension. */
    public record Stratum(Choice among, Figure group, Figure reference, Difference gap) {}

    /**
     * People of a group who are of a group of another dimension too, against everyone else.
     *
     * @param clear whether the gap stands together with those of the other crossings (Holm, 5 %)
     */
    public record Crossing(
            Choice group, Choice otherDimension, Choice otherGroup, Figure figure, Difference gap, boolean clear) {}
}

package org.earshot.insight.reach;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * Whom a program hears of those it serves.
 *
 * @param programs to choose from
 * @param weeks looked at
 * @param from first day
 * @param to last day; the running week is left out
 * @param threshold fewest distinct people behind a figure
 * @param answered people who answered anything; null when they are too few to show
 * @param served people whom the program serves, as last entered; null while nobody entered any
 * @param dimensions with what people stated, or with what is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MixView(
        PlaceName program,
        List<PlaceName> programs,
        int weeks,
        LocalDate from,
        LocalDate to,
        int threshold,
        @Nullable Long answered,
        @Nullable Long served,
        List<DimensionMix> dimensions) {
    public MixView {
        programs = List.copyOf(programs);
        dimensions = List.copyOf(dimensions);
    }

    /** Whether those who answer are like those who are served, in one respect. */
    public enum Likeness {
        /** No difference that chance would not explain. */
        ALIKE,
        /** Beyond chance. */
        DIFFERENT,
        /** Nobody entered whom the program serves. */
        UNKNOWN,
        /** Too few people stated it. */
        TOO_FEW;

        /** The word used in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One dimension.
     *
     * @param stated distinct people who answered and stated it; null when they are too few to show
     * @param asOf when the numbers of people served were so; null while nobody entered any
     * @param chance how often people drawn blindly from those served would differ as much (chi-squared test); null unless compared
     * @param apart of a hundred answers, how many would have to come from another group to mirror those served; null unless compared
     * @param groups the least heard first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DimensionMix(
            String dimension,
            String label,
            Likeness likeness,
            @Nullable Long stated,
            @Nullable LocalDate asOf,
            @Nullable Double chance,
            @Nullable Integer apart,
            List<GroupMix> groups) {
        public DimensionMix {
            groups = List.copyOf(groups);
        }
    }

    /**
     * One group.
     *
     * @param share of the people who stated the dimension; its answers are those people
     * @param served people of this group as entered; null when none was
     * @param servedShare of the people served; null like {@code served}
     * @param missing about how many more people of this group would even it out; null unless it is heard too little, beyond chance
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GroupMix(
            String group,
            String label,
            Figure share,
            @Nullable Long served,
            @Nullable Double servedShare,
            @Nullable Long missing) {}
}

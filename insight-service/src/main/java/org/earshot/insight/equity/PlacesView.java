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
 * Places beside each other, each against what chance alone would do to as many answers. No ranking: a small place is far from the
 * average by chance alone more often than a large one.
 *
 * @param kind of place that is compared: program or site; empty when answers come from one place only
 * @param weeks asked for
 * @param from first day
 * @param turn first day of the later half; {@code from} where there is no earlier one
 * @param to last day; the running week is left out. Before {@code from} where no week is over since {@code reworded}
 * @param reworded Monday from which a question about it means something else, where the weeks begin with it for that reason: nothing
 *     from before is compared; null otherwise
 * @param everyone all places together; suppressed figures have no funnel
 * @param widening by how much the limits are wider than chance alone makes them, because places differ among themselves; 1 = not
 * @param inner the limits that one place in twenty passes by chance (95 %), by answers, fewest first
 * @param outer the limits that two places in a thousand pass by chance (99.8 %)
 * @param places the largest change first; those of which nothing may be shown last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacesView(
        String need,
        String label,
        String organization,
        String kind,
        List<String> kinds,
        int weeks,
        LocalDate from,
        LocalDate turn,
        LocalDate to,
        @Nullable LocalDate reworded,
        int threshold,
        Figure everyone,
        double widening,
        List<Limit> inner,
        List<Limit> outer,
        List<PlaceShare> places) {
    public PlacesView {
        kinds = List.copyOf(kinds);
        inner = List.copyOf(inner);
        outer = List.copyOf(outer);
        places = List.copyOf(places);
    }

    /** Where the limits lie for so many answers. */
    public record Limit(double answers, double low, double high) {}

    /** Where a place lies. */
    public enum Standing {
        /** Above the outer limit. */
        FAR_ABOVE,
        /** Between the inner and the outer limit. */
        ABOVE,
        /** Where chance may put it. */
        INSIDE,
        /** Below the inner limit. */
        BELOW,
        /** Below the outer limit. */
        FAR_BELOW,
        /** Too few people to say. */
        UNKNOWN;

        /** The word used in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A place.
     *
     * @param figure over all the weeks
     * @param now in the later half
     * @param before in the earlier half
     * @param change now less before; null when either is suppressed
     * @param periods of four weeks, oldest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlaceShare(
            PlaceName place,
            Figure figure,
            Standing standing,
            Figure now,
            Figure before,
            @Nullable Difference change,
            List<Period> periods) {
        public PlaceShare {
            periods = List.copyOf(periods);
        }
    }

    /** Four weeks of a place. */
    public record Period(LocalDate from, LocalDate to, Figure figure) {}
}

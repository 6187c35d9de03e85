package org.earshot.insight.flag;

import java.time.LocalDate;
import java.util.List;
import org.earshot.insight.disclosure.RoughFigure;

/**
 * How responses came, at the organisation as a whole.
 *
 * @param threshold fewest people behind a figure
 * @param periods four weeks each, the running ones first
 */
public record FlagsView(int threshold, List<FourWeeks> periods) {

    public FlagsView {
        periods = List.copyOf(periods);
    }

    /**
     * Four weeks; they always begin at the same weeks.
     *
     * @param from a Monday
     * @param until the Sunday with which they end, or will
     * @param running whether they are not over
     */
    public record FourWeeks(LocalDate from, LocalDate until, boolean running, List<Flagged> flags) {
        public FourWeeks {
            flags = List.copyOf(flags);
        }
    }

    /** Of the responses, which share carries a flag. */
    public record Flagged(Flag flag, RoughFigure figure) {}
}

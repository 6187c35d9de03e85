package org.earshot.insight.shift;

import java.util.List;
import java.util.stream.Stream;

/**
 * How to bring what is kept of a family up to date after {@link Detector#resume}. All of it belongs into the transaction that keeps
 * the evaluation: what is kept of some weeks only is worth nothing.
 *
 * @param unchangedUpTo kept weeks after this one are to be thrown away; Integer.MAX_VALUE = none
 * @param closed weeks to keep from now on, in order, each later than those that stay
 * @param stateless weeks that stay, but whose state need no longer be kept
 */
public record Keeping(int unchangedUpTo, List<ClosedWeek> closed, List<Integer> stateless) {
    /** Most late answers and corrections are of the last weeks. */
    private static final int RECENT_WEEKS = 4;

    /** Further back, a correction is replayed from a week at most a quarter of a year before it. */
    private static final int WEEKS_BETWEEN = 13;

    public Keeping {
        closed = List.copyOf(closed);
        stateless = List.copyOf(stateless);
    }

    /** Keeps all known weeks, and the closed ones. */
    static Keeping goingOn(List<ClosedWeek> closed, List<Integer> stateless) {
        return new Keeping(Integer.MAX_VALUE, closed, stateless);
    }

    /** The same, but only the first so many of the known weeks hold. */
    Keeping holding(int held, List<ClosedWeek> known) {
        if (held == known.size()) {
            return this;
        }
        int upTo = held == 0 ? Integer.MIN_VALUE : known.get(held - 1).week();
        return new Keeping(upTo, closed, stateless);
    }

    /** Whether all that is kept stays as it is. */
    public boolean changesNothing() {
        return unchangedUpTo == Integer.MAX_VALUE && closed.isEmpty() && stateless.isEmpty();
    }

    /** What is kept from now on, given what was kept before. */
    public List<ClosedWeek> of(List<ClosedWeek> known) {
        Stream<ClosedWeek> unchanged = known.stream()
                .filter(week -> week.week() <= unchangedUpTo)
                .map(week -> stateless.contains(week.week()) ? week.withoutState() : week);
        return Stream.concat(unchanged, closed.stream()).toList();
    }

    /** Whether the state after a week is worth its room. */
    static boolean keepsState(int week, int lastClosedWeek) {
        return lastClosedWeek - week < RECENT_WEEKS || week % WEEKS_BETWEEN == 0;
    }
}

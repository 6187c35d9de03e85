package org.earshot.insight.shift;

import org.jspecify.annotations.Nullable;

/**
 * An alert as the watch remembers it.
 *
 * @param direction rise or fall
 * @param alertedInWeek the week that tipped it
 * @param searchedFrom the first week that could have been its onset
 * @param step the jump that the expectation allows for since: its week is the onset, its part the leading one
 * @param evidence M
 * @param closing the opposite alert that ended it; null = none
 */
record FoundShift(
        Direction direction,
        int alertedInWeek,
        int searchedFrom,
        Step step,
        double evidence,
        @Nullable Closing closing) {

    /** Longer ago is no longer news: it is what is usual now. */
    private static final int OPEN_WEEKS = 52;

    /**
     * Back to before.
     *
     * @param week of the opposite alert
     * @param onset of the way back
     */
    record Closing(int week, int onset) {}

    Part part() {
        return step.part();
    }

    int onset() {
        return step.week();
    }

    boolean isOpenIn(int week) {
        return closing == null && week - alertedInWeek <= OPEN_WEEKS;
    }

    /** Whether this alert takes an earlier one back. */
    boolean closes(FoundShift earlier) {
        return earlier.isOpenIn(alertedInWeek)
                && earlier.direction != direction
                && earlier.part().mayOverlap(part());
    }

    FoundShift closedBy(FoundShift later) {
        Closing end = new Closing(later.alertedInWeek, later.onset());
        return new FoundShift(direction, alertedInWeek, searchedFrom, step, evidence, end);
    }

    /** The last week that tells of its size. */
    int lastWeek(int currentWeek) {
        int whileOpen = Math.min(currentWeek, alertedInWeek + OPEN_WEEKS);
        return closing == null ? whileOpen : Math.min(whileOpen, closing.onset() - 1);
    }

    /** Whether weeks after this one can no longer change what is to be said of it. */
    boolean isSettledBy(int week) {
        return closing != null || week - alertedInWeek >= OPEN_WEEKS;
    }

    void write(StateWriter out) {
        out.flag(direction == Direction.RISE);
        out.number(alertedInWeek);
        out.number(searchedFrom);
        out.step(step);
        out.real(evidence);
        out.flag(closing != null);
        if (closing != null) {
            out.number(closing.week);
            out.number(closing.onset);
        }
    }

    static FoundShift read(StateReader in) {
        Direction direction = in.flag() ? Direction.RISE : Direction.FALL;
        int alertedInWeek = in.number();
        int searchedFrom = in.number();
        Step step = in.step();
        double evidence = in.real();
        Closing closing = in.flag() ? new Closing(in.number(), in.number()) : null;
        return new FoundShift(direction, alertedInWeek, searchedFrom, step, evidence, closing);
    }
}

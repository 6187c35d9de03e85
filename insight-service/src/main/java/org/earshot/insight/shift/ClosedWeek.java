package org.earshot.insight.shift;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one closed week of one family, to be given back to {@link Detector#resume}. The bytes are the detector's own;
 * they hold counts, shares and evidence, no names. Two are equal when every bit is.
 */
public final class ClosedWeek {
    private final int week;
    private final byte[] expectation;
    private final byte @Nullable [] state;

    /**
     * What was kept.
     *
     * @param week as {@link Bucket#weekOf}
     * @param expectation what was expected of the week; never changes while its past is unchanged
     * @param state all that was known after the week; null where it is no longer kept, so that nothing can resume here
     */
    public ClosedWeek(int week, byte[] expectation, byte @Nullable [] state) {
        this.week = week;
        this.expectation = expectation.clone();
        this.state = state == null ? null : state.clone();
    }

    public int week() {
        return week;
    }

    /** What was expected of the week. */
    public byte[] expectation() {
        return expectation.clone();
    }

    /** All that was known after the week, or null. */
    public byte @Nullable [] state() {
        return state == null ? null : state.clone();
    }

    boolean hasState() {
        return state != null;
    }

    /** The same without its state. */
    public ClosedWeek withoutState() {
        return new ClosedWeek(week, expectation, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClosedWeek that
                && week == that.week
                && Arrays.equals(expectation, that.expectation)
                && Arrays.equals(state, that.state);
    }

    @Override
    public int hashCode() {
        return 31 * week + Arrays.hashCode(expectation);
    }

    @Override
    public String toString() {
        return "week " + week + ", " + expectation.length + " bytes, state "
                + (state == null ? "not kept" : state.length + " bytes");
    }
}

package org.earshot.insight.reading;

import java.util.List;
import java.util.Set;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.instrument.PlannedSteps;

/**
 * The weeks that are compared: since an open shift began, else the last few; and those before them. Answers from before a question
 * began to mean something else are compared with none after, so that "before" may hold no week at all.
 */
record Spans(Span before, Span after) {
    private static final int RECENT_WEEKS = 8;
    private static final int BEFORE_WEEKS = 26;

    /**
     * Weeks.
     *
     * @param to the last, included; before {@code from} where there is none
     */
    record Span(int from, int to) {}

    /** @param reworded weeks from which a question means something else */
    static Spans of(List<KnownShift> shifts, Set<Integer> reworded, int currentWeek) {
        int since = shifts.stream()
                .filter(shift -> !shift.ended())
                .mapToInt(KnownShift::onset)
                .max()
                .orElse(currentWeek - RECENT_WEEKS + 1);
        int same = PlannedSteps.latest(reworded, currentWeek).orElse(Integer.MIN_VALUE);
        int from = Math.max(since, same);
        return new Spans(new Span(Math.max(since - BEFORE_WEEKS, same), from - 1), new Span(from, currentWeek));
    }
}

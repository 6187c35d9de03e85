package org.earshot.insight.shift;

import java.util.List;

/**
 * What a family's history says in the running week.
 *
 * @param weeks from the first answer to the running week, without gaps
 * @param shifts every alert since expectations began, oldest first
 * @param evidenceUp M for a rise now, 0 after an alert and in a cold start; compare with the policy's {@code alertAt}
 * @param evidenceDown M for a fall now
 * @param status what a page says first
 */
public record Evaluation(
        List<ExpectedWeek> weeks, List<DetectedShift> shifts, double evidenceUp, double evidenceDown, Status status) {
    public Evaluation {
        weeks = List.copyOf(weeks);
        shifts = List.copyOf(shifts);
    }
}

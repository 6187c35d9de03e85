package org.earshot.insight.family;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.shift.DetectedShift;
import org.earshot.insight.shift.Detector;
import org.earshot.insight.shift.Evaluation;

/**
 * What an evaluation makes of a family.
 *
 * @param touched as in the {@link DueFamily} that was evaluated
 * @param week the running week then
 */
public record Evaluated(Family family, long touched, int week, Series series, List<KnownShift> shifts) {
    public Evaluated {
        shifts = List.copyOf(shifts);
    }

    /** Runs the detector over a family's history. */
    public static Evaluated of(
            UUID organizationId, DueFamily due, History history, DetectorRun run, PeopleBehind people) {
        Evaluation evaluation = run.detector().evaluate(history.forDetector(run.plannedSteps()), run.week());
        List<KnownShift> shifts = evaluation.shifts().stream()
                .map(shift -> KnownShift.of(
                        organizationId, due.family(), shift, peopleSince(due.family(), shift, run.week(), people)))
                .toList();
        return new Evaluated(due.family(), due.touched(), run.week(), Series.of(evaluation), shifts);
    }

    private static long peopleSince(Family family, DetectedShift shift, int week, PeopleBehind people) {
        Integer closed = shift.closedInWeek();
        return people.count(family, shift.leadingGroup(), shift.onset(), closed == null ? week : closed);
    }

    /**
     * The detector to run and the week to run it for.
     *
     * @param week the running week
     * @param plannedSteps weeks from which the question means something else
     */
    public record DetectorRun(Detector detector, int week, Set<Integer> plannedSteps) {
        public DetectorRun {
            plannedSteps = Set.copyOf(plannedSteps);
        }
    }
}

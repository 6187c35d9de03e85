package org.earshot.insight.family;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.shift.Continued;
import org.earshot.insight.shift.DetectedShift;
import org.earshot.insight.shift.Detector;
import org.earshot.insight.shift.Evaluation;
import org.earshot.insight.shift.Keeping;

/**
 * What an evaluation makes of a family.
 *
 * @param touched as in the {@link DueFamily} that was evaluated
 * @param week the running week then
 * @param keeping how to bring up to date what the detector keeps
 */
public record Evaluated(
        Family family, long touched, int week, Series series, List<KnownShift> shifts, Keeping keeping) {
    public Evaluated {
        shifts = List.copyOf(shifts);
    }

    /** Runs the detector over what is new of a family. */
    public static Evaluated of(UUID organizationId, DueFamily due, Past past, DetectorRun run, PeopleBehind people) {
        Continued continued = run.detector()
                .resume(past.history().forDetector(run.plannedSteps(), run.leftOut()), run.week(), past.closedWeeks());
        Evaluation evaluation = continued.evaluation();
        List<KnownShift> shifts = evaluation.shifts().stream()
                .map(shift -> KnownShift.of(
                        organizationId, due.family(), shift, peopleSince(due.family(), shift, run.week(), people)))
                .toList();
        return new Evaluated(
                due.family(), due.touched(), run.week(), Series.of(evaluation), shifts, continued.keeping());
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
     * @param leftOut dimensions that the detector does not look at
     */
    public record DetectorRun(Detector detector, int week, Set<Integer> plannedSteps, Set<String> leftOut) {
        public DetectorRun {
            plannedSteps = Set.copyOf(plannedSteps);
            leftOut = Set.copyOf(leftOut);
        }
    }
}

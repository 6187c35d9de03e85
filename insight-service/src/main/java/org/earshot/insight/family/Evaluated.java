package org.earshot.insight.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.answering.Step;
import org.earshot.insight.shift.Continued;
import org.earshot.insight.shift.DetectedShift;
import org.earshot.insight.shift.Detector;
import org.earshot.insight.shift.Evaluation;
import org.earshot.insight.shift.HeldWatch;
import org.earshot.insight.shift.Keeping;
import org.earshot.insight.shift.Policy;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation makes of a family.
 *
 * @param tick names it
 * @param keeping how to bring up to date what the detector keeps
 * @param inTheSameWeek whether the evaluation before was in the same calendar week
 * @param held to go on with the next time; null in a cold start
 * @param before what it went on from; null where it began with all that was told and kept
 */
public record Evaluated(
        Family family,
        TickId tick,
        Series series,
        List<KnownShift> shifts,
        Keeping keeping,
        boolean inTheSameWeek,
        @Nullable HeldFamily held,
        @Nullable HeldFamily before) {
    public Evaluated {
        shifts = List.copyOf(shifts);
    }

    /** Runs the detector over what is new of a family. */
    public static Evaluated of(UUID organizationId, DueFamily due, Past past, DetectorRun run, PeopleBehind people) {
        NumberedCells cells = past.history().numbered(run.leftOut());
        Continued continued = run.detector()
                .resume(cells.history(past.history().counts(), run.plannedSteps()), run.week(), past.closedWeeks());
        return of(organizationId, due, run, cells, continued, null, people);
    }

    /**
     * Goes on from the evaluation before.
     *
     * @param recent what was told since
     * @return empty where somebody new has answered: then all that was told is needed
     */
    public static Optional<Evaluated> goingOn(
            UUID organizationId, DueFamily due, HeldFamily held, History recent, DetectorRun run, PeopleBehind people) {
        return held.goOn(run, recent)
                .map(continued -> of(organizationId, due, run, held.cells(), continued, held, people));
    }

    private static Evaluated of(
            UUID organizationId,
            DueFamily due,
            DetectorRun run,
            NumberedCells cells,
            Continued continued,
            @Nullable HeldFamily before,
            PeopleBehind people) {
        Evaluation evaluation = continued.evaluation();
        List<KnownShift> shifts = evaluation.shifts().stream()
                .map(shift -> KnownShift.of(
                        organizationId, due.family(), shift, peopleSince(due.family(), shift, run.week(), people)))
                .toList();
        HeldWatch watch = continued.held();
        TickId tick = new TickId(due.touched(), calendarWeek(due.family(), run.week()));
        HeldFamily held = watch == null ? null : new HeldFamily(tick, run, cells, watch, shifts);
        return new Evaluated(
                due.family(),
                tick,
                Series.of(evaluation),
                shifts,
                continued.keeping(),
                due.wasEvaluatedIn(tick.week()),
                held,
                before);
    }

    /** A step's running week lies behind the calendar's; what is due is told by the calendar. */
    private static int calendarWeek(Family family, int week) {
        return family.step().isPresent() ? week + Step.WEEKS_BEHIND : week;
    }

    private static long peopleSince(Family family, DetectedShift shift, int week, PeopleBehind people) {
        Integer closed = shift.closedInWeek();
        return people.count(family, shift.leadingGroup(), shift.onset(), closed == null ? week : closed);
    }

    /** Whether nothing but the running week says another thing than was kept before, figure by figure. */
    public boolean onlyRunningWeek() {
        return before != null && keeping.changesNothing() && before.shifts().equals(shifts);
    }

    /**
     * How to evaluate.
     *
     * @param policy how readily to alert
     * @param fromWeek the first week that counts
     * @param week the running week
     * @param plannedSteps weeks from which the question means something else
     * @param leftOut dimensions that the detector does not look at
     */
    public record DetectorRun(Policy policy, int fromWeek, int week, Set<Integer> plannedSteps, Set<String> leftOut) {
        public DetectorRun {
            plannedSteps = Set.copyOf(plannedSteps);
            leftOut = Set.copyOf(leftOut);
        }

        Detector detector() {
            return new Detector(policy);
        }

        /** Whether another run differs in nothing but its running week. */
        boolean looksAs(DetectorRun other) {
            return policy.equals(other.policy)
                    && fromWeek == other.fromWeek
                    && plannedSteps.equals(other.plannedSteps)
                    && leftOut.equals(other.leftOut);
        }
    }
}

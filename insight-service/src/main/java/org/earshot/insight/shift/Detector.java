package org.earshot.insight.shift;

import java.util.List;

/**
 * Hears when a need shifts. We compare what people tell each week with what the same kinds of people usually tell at that time of
 * year, and alert when the differences add up to more than chance would produce in about two years.
 *
 * <p>{@link #evaluate} is a pure function: the same counts give the same bits on every machine, in whatever order they come and
 * whatever was added and taken back before. What it says of a week never depends on a later one, but a correction of an early
 * week may change what follows, and in the running week an alert may go again as more answers come: who has already told
 * somebody keeps the alert and compares. {@link #resume} says the same from what was kept of the closed weeks, at the cost of the
 * weeks that are new. Instances are immutable and may be shared between threads.
 */
public final class Detector {
    private final Policy policy;

    public Detector(Policy policy) {
        this.policy = policy;
    }

    /**
     * Goes through a family's whole history.
     *
     * @param currentWeek the running week, which counts as it comes; buckets of later weeks are left out
     * @throws IllegalArgumentException where the buckets of a week and cell add up to impossible counts, such as more present
     *     than asked: the caller has taken back what was never added
     */
    public Evaluation evaluate(FamilyHistory history, int currentWeek) {
        Counts counts = Counts.of(history, currentWeek, policy.measure());
        ColdStart start = new ColdStart(counts);
        if (start.firstWatchedWeek() > currentWeek) {
            return coldStart(counts, start);
        }
        return watch(counts, history, start.firstWatchedWeek());
    }

    /**
     * Says what {@link #evaluate} says, from what was kept the last time. Kept weeks whose past has changed meanwhile are not taken
     * up: the watch goes back to the last week that still holds, or to the beginning.
     *
     * @param known the kept weeks of this family, in order; empty = none
     * @throws IllegalArgumentException as {@link #evaluate}
     */
    public Continued resume(FamilyHistory history, int currentWeek, List<ClosedWeek> known) {
        Counts counts = Counts.of(history, currentWeek, policy.measure());
        ColdStart start = new ColdStart(counts);
        int first = start.firstWatchedWeek();
        if (first > currentWeek) {
            Keeping nothing = Keeping.goingOn(List.of(), List.of()).holding(0, known);
            return new Continued(coldStart(counts, start), nothing, null);
        }
        Memory memory = new Memory(counts, Part.of(counts.cells()), policy, history.plannedSteps());
        List<ClosedWeek> usable = known.subList(0, memory.usable(known, first, currentWeek - 1));
        Watch resumed = usable.isEmpty() ? null : memory.resume(usable);
        List<ClosedWeek> held = resumed == null ? List.of() : usable;
        Watch watch = resumed == null ? memory.begin() : resumed;
        List<Integer> withState =
                held.stream().filter(ClosedWeek::hasState).map(ClosedWeek::week).toList();
        Continued continued = new HeldWatch(watch, memory, first + held.size(), withState).upTo(currentWeek, memory);
        return new Continued(continued.evaluation(), continued.keeping().holding(held.size(), known), continued.held());
    }

    /** The same with a later first watched week than the cold start asks for. */
    Evaluation watch(Counts counts, FamilyHistory history, int firstWatchedWeek) {
        Watch watch = new Watch(counts, Part.of(counts.cells()), policy, history.plannedSteps());
        for (int week = firstWatchedWeek; week < counts.lastWeek(); week++) {
            watch.close(week);
        }
        List<ExpectedWeek> closedWeeks = watch.chart().weeks(counts.firstWeek(), counts.lastWeek() - 1);
        return RunningWeek.of(watch, counts, closedWeeks, policy);
    }

    private static Evaluation coldStart(Counts counts, ColdStart start) {
        List<ExpectedWeek> weeks = Chart.withoutExpectations(counts).weeks(counts.firstWeek(), counts.lastWeek());
        return new Evaluation(counts.isEmpty() ? List.of() : weeks, List.of(), 0, 0, start.missing());
    }
}

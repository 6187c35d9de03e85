package org.earshot.insight.shift;

import java.util.ArrayList;
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
            return new Continued(coldStart(counts, start), Keeping.of(known, 0, List.of(), List.of()));
        }
        Memory memory = new Memory(counts, Part.of(counts.cells()), policy, history.plannedSteps());
        int lastClosed = currentWeek - 1;
        List<ClosedWeek> held = known.subList(0, memory.usable(known, first, lastClosed));
        Watch resumed = held.isEmpty() ? null : memory.resume(held);
        if (resumed == null) {
            held = List.of();
        }
        Watch watch = resumed == null ? memory.begin() : resumed;
        List<ClosedWeek> closed = new ArrayList<>();
        for (int week = first + held.size(); week <= lastClosed; week++) {
            watch.close(week);
            closed.add(memory.keep(watch, week, Keeping.keepsState(week, lastClosed)));
        }
        Keeping keeping = Keeping.of(known, held.size(), closed, memory.stateless(held, lastClosed));
        return new Continued(running(watch, counts), keeping);
    }

    /** The same with a later first watched week than the cold start asks for. */
    Evaluation watch(Counts counts, FamilyHistory history, int firstWatchedWeek) {
        Watch watch = new Watch(counts, Part.of(counts.cells()), policy, history.plannedSteps());
        for (int week = firstWatchedWeek; week < counts.lastWeek(); week++) {
            watch.close(week);
        }
        return running(watch, counts);
    }

    /** The running week on top of the closed ones, which stay as they are. */
    private Evaluation running(Watch closed, Counts counts) {
        Watch watch = new Watch(closed);
        watch.tick(counts.lastWeek());
        return new Evaluation(
                watch.chart().weeks(),
                watch.told(),
                watch.evidence(Direction.RISE),
                watch.evidence(Direction.FALL),
                status(watch, counts.lastWeek()));
    }

    private static Evaluation coldStart(Counts counts, ColdStart start) {
        List<ExpectedWeek> weeks = Chart.withoutExpectations(counts).weeks();
        return new Evaluation(counts.isEmpty() ? List.of() : weeks, List.of(), 0, 0, start.missing());
    }

    private Status status(Watch watch, int week) {
        if (watch.found().stream().anyMatch(shift -> shift.isOpenIn(week))) {
            return Status.of(Status.Kind.SHIFTED);
        }
        double evidence = Math.max(watch.evidence(Direction.RISE), watch.evidence(Direction.FALL));
        return Status.of(evidence >= policy.watchAt() ? Status.Kind.WATCH : Status.Kind.QUIET);
    }
}

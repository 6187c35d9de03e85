package org.earshot.insight.shift;

import java.util.List;

/**
 * Hears when a need shifts. We compare what people tell each week with what the same kinds of people usually tell at that time of
 * year, and alert when the differences add up to more than chance would produce in about two years.
 *
 * <p>{@link #evaluate} is a pure function: the same counts give the same bits on every machine, in whatever order they come and
 * whatever was added and taken back before. What it says of a week never depends on a later one, but a correction of an early
 * week may change what follows, and in the running week an alert may go again as more answers come: who has already told
 * somebody keeps the alert and compares. Instances are immutable and may be shared between threads.
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

    /** The same with a later first watched week than the cold start asks for. */
    Evaluation watch(Counts counts, FamilyHistory history, int firstWatchedWeek) {
        List<Part> parts = Part.of(counts.cells());
        Watch watch = new Watch(counts, parts, policy, history.plannedSteps());
        for (int week = firstWatchedWeek; week <= counts.lastWeek(); week++) {
            watch.tick(week);
        }
        ShiftAccount account = new ShiftAccount(counts, parts, policy, watch.frozenWeeks());
        return new Evaluation(
                new Chart(counts, parts.get(0), watch.frozenWeeks()).weeks(),
                watch.found().stream().map(account::of).toList(),
                watch.evidence(Direction.RISE),
                watch.evidence(Direction.FALL),
                status(watch, counts.lastWeek()));
    }

    private static Evaluation coldStart(Counts counts, ColdStart start) {
        List<ExpectedWeek> weeks = new Chart(counts, Part.of(counts.cells()).get(0), List.of()).weeks();
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

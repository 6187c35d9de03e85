package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;

/**
 * "What would you have told us?": a family's past gone through week by week, with every alert as it was known in the week that
 * tipped it. {@link Detector#evaluate} says the same of who is alerted and when, but estimates sizes with all weeks up to now.
 */
public final class Replay {
    private final List<Told> told = new ArrayList<>();
    private final Watch watch;

    private Replay(Watch watch) {
        this.watch = watch;
    }

    /**
     * One alert.
     *
     * @param shift as it was known in the week of the alert
     * @param closesAnEarlierShift whether it says "back to before" of an open shift instead of telling of a new one
     */
    public record Told(DetectedShift shift, boolean closesAnEarlierShift) {}

    /**
     * Goes through the weeks from..to, both included.
     *
     * @param fromWeek the first watched week; earlier weeks only teach what is usual. Where the cold start lasts longer, the
     *     watch begins later.
     * @throws IllegalArgumentException where buckets add up to impossible counts, as {@link Detector#evaluate} says
     */
    public static Replay of(FamilyHistory history, int fromWeek, int toWeek, Policy policy) {
        Counts counts = Counts.of(history, toWeek, policy.measure());
        List<Part> parts = Part.of(counts.cells());
        Watch watch = new Watch(counts, parts, policy, history.plannedSteps());
        Replay replay = new Replay(watch);
        for (int week = Math.max(fromWeek, new ColdStart(counts).firstWatchedWeek()); week <= toWeek; week++) {
            FoundShift alert = watch.tick(week);
            if (alert != null) {
                ShiftAccount account = new ShiftAccount(counts.upTo(week), parts, policy, watch.frozenWeeks());
                replay.told.add(new Told(account.of(alert), !watch.found().contains(alert)));
            }
        }
        return replay;
    }

    /** Every alert, oldest first. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    /**
     * Whether a policy that differs only in asking for this much evidence would have told exactly the same. So a grid of
     * thresholds needs few replays.
     */
    public boolean wouldTellTheSameAt(double alertAt) {
        return watch.wouldDecideTheSameAt(alertAt);
    }
}

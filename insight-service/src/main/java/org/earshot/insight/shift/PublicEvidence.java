package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;

/**
 * Strict mode, one family: for every closed week an e-value against "nothing shifted within the last 52 weeks", for a rise and
 * for a fall. {@link StrictMode} chooses from those of all families what may be claimed in public.
 *
 * <p>M of {@link Accumulator} is no e-value: it is a sum over all possible onsets, of which each adds an expectation of 1, so
 * that E[M] grows by 1 a week (an e-detector: Shin, Ramdas, Rinaldo, 2023). Here the onset is weighed instead of summed over:
 *
 * <pre>e = 1/52 sum over the 52 onsets k = t-51..t of the product of L_u, u = k..t</pre>
 *
 * meaned over sizes, everyone and groups with the weights of step 5. While the mean of every week k..t stays within the band
 * of step 3, each product has an expectation of at most 1 because E[L_u | past] does, hence so has e, in each week t that is
 * fixed in advance. How many answer, and in which groups, is taken as given.
 *
 * <p>An alert puts the new level under the expectation, which would end all evidence before a claim is reached. So the steps of
 * open shifts (alerted within 52 weeks, not closed) are taken out of the expectation here: L_u asks whether the week is beyond
 * what was usual <em>before</em> the shift. Which steps are open, and their sizes, is known before week u is looked at, so that
 * the expectation stays one that the past alone made. It is as unsure as at the alert, or as in week u if that is more.
 */
public final class PublicEvidence {
    private final Counts counts;
    private final List<Part> parts;
    private final Policy policy;
    private final FamilyHistory history;

    private PublicEvidence(FamilyHistory history, int toWeek, Policy policy) {
        this.counts = Counts.of(history, toWeek, policy.measure());
        this.parts = Part.of(counts.cells());
        this.policy = policy;
        this.history = history;
    }

    /**
     * What one closed week says.
     *
     * @param week the closed week
     * @param rise e-value for "more tell of the need than usual, since some week of the last 52"
     * @param fall e-value for "fewer tell of it"
     */
    public record Week(int week, double rise, double fall) {}

    /**
     * The weeks from {@code fromWeek}, or from the end of the cold start if that is later, to {@code toWeek}; empty in a cold
     * start. Earlier weeks count in all of them. A family without an e-value is no candidate for a claim.
     *
     * @param toWeek the last closed week; a running week has no e-value, for looking at it again and again is no fixed week
     * @throws IllegalArgumentException where buckets add up to impossible counts, as {@link Detector#evaluate} says
     */
    public static List<Week> ofWeeks(FamilyHistory history, int fromWeek, int toWeek, Policy policy) {
        return new PublicEvidence(history, toWeek, policy).weeks(fromWeek);
    }

    private List<Week> weeks(int fromWeek) {
        Watch watch = new Watch(counts, parts, policy, history.plannedSteps());
        WatchedGroups groups = new WatchedGroups(counts, parts, policy.minPeople());
        OnsetMixture rise = new OnsetMixture(parts.size());
        OnsetMixture fall = new OnsetMixture(parts.size());
        List<Week> weeks = new ArrayList<>();
        for (int week = new ColdStart(counts).firstWatchedWeek(); week <= counts.lastWeek(); week++) {
            FrozenWeek usual = usualBefore(week, watch);
            groups.extend(week);
            weigh(usual, Direction.RISE, rise);
            weigh(usual, Direction.FALL, fall);
            if (week >= fromWeek) {
                weeks.add(new Week(week, rise.eValue(groups.watched()), fall.eValue(groups.watched())));
            }
        }
        return weeks;
    }

    /** Takes the watch through the week; gives what was expected of it, had the shifts that were open before it not happened. */
    private FrozenWeek usualBefore(int week, Watch watch) {
        List<FoundShift> open =
                watch.found().stream().filter(shift -> shift.isOpenIn(week)).toList();
        watch.tick(week);
        List<FrozenWeek> frozen = watch.frozenWeeks();
        FrozenWeek usual = frozen.get(frozen.size() - 1);
        for (FoundShift shift : open) {
            usual = usual.without(
                    shift.step(),
                    frozen.get(shift.alertedInWeek() - frozen.get(0).week()));
        }
        return usual;
    }

    /** The weeks that still teach what a new question means are no evidence: their L is 1. */
    private void weigh(FrozenWeek usual, Direction direction, OnsetMixture mixture) {
        boolean learning = history.plannedSteps().stream()
                .anyMatch(start -> start > counts.firstWeek()
                        && start <= usual.week()
                        && usual.week() < start + Baseline.GUARD_WEEKS);
        mixture.nextWeek();
        for (int position = 0; position < parts.size() && !learning; position++) {
            Part part = parts.get(position);
            mixture.add(position, Evidence.ofWeek(counts, usual, part, usual.standardError(position), direction));
        }
    }
}

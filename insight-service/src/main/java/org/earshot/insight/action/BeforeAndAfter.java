package org.earshot.insight.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.PeopleBehind;
import org.earshot.insight.instrument.PlannedSteps;
import org.earshot.insight.release.Line;
import org.earshot.insight.release.Told;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * Measures the part of a family that an alert told of, before and after an action.
 *
 * <p>Before: the closed weeks since the onset of the shift and before the week of the action's first day, at most as many as there
 * are to measure after; where there is none, the week of the first day. After: the closed weeks since that week. Where a question
 * about the need began to mean something else, "before" begins there, or "after" ends there. The interval of the
 * difference is Newcombe's hybrid score interval (Statistics in Medicine 17, 1998, method 10) on answers divided by how much more the
 * weekly shares scatter than chance would let them. It compares a place with its own past: that other things changed too it cannot
 * see.
 */
public final class BeforeAndAfter {
    private static final int FEWEST_WEEKS_AFTER = 2;
    private static final double CONFIDENCE = 0.95;

    private final KnownShift shift;
    private final SortedMap<Integer, Counted> weeks = new TreeMap<>();
    private final PeopleBehind people;
    private final DisclosureGate gate;

    /**
     * The part that a shift told of.
     *
     * @param told of its need, as far as anybody may know
     * @param from the first week to look at
     * @param to the last
     */
    public BeforeAndAfter(KnownShift shift, Told told, int from, int to, PeopleBehind people, DisclosureGate gate) {
        this.shift = shift;
        this.people = people;
        this.gate = gate;
        Line line = Line.of(shift.family().place(), shift.group());
        for (int week = from; week <= to; week++) {
            int at = week;
            told.week(line, week).ifPresent(counted -> weeks.put(at, counted));
        }
    }

    /**
     * Measures.
     *
     * @param actionWeek week of the action's first day
     * @param measuredWeek week of the day on which it is measured; that week and later ones do not count
     * @param currentWeek the running week, which does not count either
     * @param reworded weeks from which a question about the need means something else
     */
    public Measurement of(int actionWeek, int measuredWeek, int currentWeek, Set<Integer> reworded) {
        int wanted = Math.min(Math.max(measuredWeek, actionWeek + 1 + FEWEST_WEEKS_AFTER), currentWeek);
        int end = reworded.stream()
                .mapToInt(Integer::intValue)
                .filter(week -> week > actionWeek && week < wanted)
                .min()
                .orElse(wanted);
        int same = PlannedSteps.latest(reworded, actionWeek).orElse(shift.onset());
        int length = Math.max(FEWEST_WEEKS_AFTER, end - actionWeek - 1);
        int begin = Math.min(Math.max(Math.max(shift.onset(), same), actionWeek - length), actionWeek);
        Measurement measured = measured(actionWeek, begin, end);
        return end < wanted && measured.outcome() == Outcome.TOO_EARLY
                ? new Measurement(Outcome.REWORDED, measured.before(), measured.after(), 0, 0)
                : measured;
    }

    private Measurement measured(int actionWeek, int begin, int end) {
        int beforeEnd = begin == actionWeek ? actionWeek : actionWeek - 1;
        Counted before = counted(begin, beforeEnd);
        Counted after = counted(actionWeek + 1, end - 1);
        boolean tells = gate.figure(before).released()
                && gate.figure(after).released()
                && weeks.subMap(actionWeek + 1, end).size() >= FEWEST_WEEKS_AFTER;
        if (!tells) {
            return new Measurement(Outcome.TOO_EARLY, before, after, 0, 0);
        }
        double scatter = scatter(List.of(weeks.subMap(begin, beforeEnd + 1), weeks.subMap(actionWeek + 1, end)));
        Difference difference = Difference.of(before, after, scatter);
        return new Measurement(outcome(difference), before, after, difference.low, difference.high);
    }

    private Counted counted(int from, int to) {
        if (to < from) {
            return Counted.NONE;
        }
        Counted sum = weeks.subMap(from, to + 1).values().stream().reduce(Counted.NONE, Counted::plus);
        long distinct = gate.roughly(people.count(shift.family(), shift.group(), from, to));
        long fewest = weeks.subMap(from, to + 1).values().stream()
                .mapToLong(Counted::people)
                .max()
                .orElse(0);
        return new Counted(sum.present(), sum.answers(), Math.min(Math.max(distinct, fewest), sum.answers()));
    }

    private Outcome outcome(Difference difference) {
        double wayBack = shift.estimate().before() - shift.estimate().after();
        if (difference.low > 0 || difference.high < 0) {
            return difference.low > 0 == wayBack > 0 ? Outcome.HELPED : Outcome.WORSE;
        }
        return difference.holds(wayBack) ? Outcome.TOO_EARLY : Outcome.NO_CHANGE;
    }

    /** Pearson's chi-squared over its degrees of freedom, at least 1. */
    private static double scatter(List<SortedMap<Integer, Counted>> windows) {
        double squares = 0;
        int free = 0;
        for (SortedMap<Integer, Counted> window : windows) {
            List<Counted> weeks = new ArrayList<>(window.values());
            Counted all = weeks.stream().reduce(Counted.NONE, Counted::plus);
            double share = (double) all.present() / all.answers();
            if (share > 0 && share < 1) {
                for (Counted week : weeks) {
                    double off = week.present() - week.answers() * share;
                    squares += off * off / (week.answers() * share * (1 - share));
                }
                free += weeks.size() - 1;
            }
        }
        return free == 0 ? 1 : Math.max(1, squares / free);
    }

    private record Difference(double low, double high) {
        static Difference of(Counted before, Counted after, double scatter) {
            double earlier = share(before);
            double later = share(after);
            ConfidenceInterval one = wilson(before, earlier, scatter);
            ConfidenceInterval two = wilson(after, later, scatter);
            double change = later - earlier;
            return new Difference(
                    Math.max(-1, change - Math.hypot(later - two.getLowerBound(), one.getUpperBound() - earlier)),
                    Math.min(1, change + Math.hypot(two.getUpperBound() - later, earlier - one.getLowerBound())));
        }

        private static ConfidenceInterval wilson(Counted counted, double share, double scatter) {
            int effective = (int) Math.max(1, Math.round(counted.answers() / scatter));
            return BinomialProportion.getWilsonScoreInterval(effective, share, CONFIDENCE);
        }

        private static double share(Counted counted) {
            return (double) counted.present() / counted.answers();
        }

        boolean holds(double change) {
            return low <= change && change <= high;
        }
    }
}

package org.earshot.insight.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.insight.shift.DetectedShift;
import org.earshot.insight.shift.FamilyHistory;
import org.earshot.insight.shift.Measure;
import org.earshot.insight.shift.Policy;
import org.earshot.insight.shift.Replay;

/**
 * One series of the benchmark.
 *
 * @param id its number
 * @param firstWatchedWeek alerts of earlier weeks are not told
 * @param lastWeek last watched week
 * @param history its strata as the groups of one dimension
 */
record BenchmarkSeries(int id, int firstWatchedWeek, int lastWeek, FamilyHistory history) {
    private static final int MIN_PEOPLE = 10;
    private static final int MIN_PRESENT = 3;

    /** Lines that say "back to before" get this behind the method's name: they are no new alerts, and scored apart. */
    static final String CLOSING = " closing";

    /** A line per alert and threshold, without line ends: {@code method,thr,series,week,dir,kstart,est,lo,hi}. */
    List<String> alerts(Order order) {
        List<String> lines = new ArrayList<>();
        int watchedFrom = order.watchAll() ? Integer.MIN_VALUE : firstWatchedWeek;
        Replay replay = replay(order.thresholds().get(0), watchedFrom);
        for (double threshold : order.thresholds()) {
            if (!replay.wouldTellTheSameAt(threshold)) {
                replay = replay(threshold, watchedFrom);
            }
            for (Replay.Told told : replay.told()) {
                if (told.shift().alertedInWeek() >= firstWatchedWeek) {
                    String name = told.closesAnEarlierShift() ? order.method() + CLOSING : order.method();
                    lines.add(line(name, threshold, told.shift()));
                }
            }
        }
        return lines;
    }

    private Replay replay(double threshold, int watchedFrom) {
        Policy policy = new Policy(1, threshold, MIN_PEOPLE, MIN_PRESENT, Measure.SHARE);
        return Replay.of(history, watchedFrom, lastWeek, policy);
    }

    private String line(String method, double threshold, DetectedShift shift) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%d,%d,%.3f,%.3f,%.3f",
                method,
                threshold,
                id,
                shift.alertedInWeek(),
                shift.direction().sign(),
                shift.onset(),
                shift.oddsRatio(),
                shift.oddsLow(),
                shift.oddsHigh());
    }
}

package org.earshot.insight.shift.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.ClosedWeek;
import org.earshot.insight.shift.Continued;
import org.earshot.insight.shift.Detector;
import org.earshot.insight.shift.FamilyHistory;
import org.earshot.insight.shift.HeldWatch;
import org.earshot.insight.shift.Measure;
import org.earshot.insight.shift.Policy;

/**
 * Measures the detector alone, on one thread, as processor time, so that a busy machine is no slower. Prints one figure a line:
 *
 * <ul>
 *   <li>{@code weekly-tick-seconds}, of 1,000 families × 5 detectors of which one week closed
 *   <li>{@code response-micros}, of one more answer in the running week of a family
 *   <li>{@code kept-weekly-tick-seconds} and {@code kept-response-micros}, of the same where nothing is held, as after a restart:
 *       all that was told and kept of the family is gone through
 *   <li>{@code history-micros}, of a family's two years from the beginning
 * </ul>
 */
public final class DetectorBench {
    private static final int FAMILIES = 1_000;
    private static final int DETECTORS = 5;
    private static final int ROUNDS = 5;
    private static final int LAST_WEEK = MadeUpFamily.FIRST_WEEK + MadeUpFamily.WEEKS - 1;
    private static final int RUNNING = LAST_WEEK - 1;

    private final Detector detector = new Detector(new Policy(FAMILIES, 104, 10, 3, Measure.SHARE));
    private final List<FamilyHistory> before = new ArrayList<>();
    private final List<FamilyHistory> after = new ArrayList<>();
    private final List<List<ClosedWeek>> known = new ArrayList<>();
    private final List<HeldWatch> held = new ArrayList<>();
    private final List<List<Bucket>> runningWeek = new ArrayList<>();
    private final List<List<Bucket>> sinceRunning = new ArrayList<>();
    private double blackhole;

    private DetectorBench(int families) {
        for (int seed = 0; seed < families; seed++) {
            MadeUpFamily family = new MadeUpFamily(seed);
            before.add(family.upTo(RUNNING));
            after.add(family.history());
            Continued first = detector.resume(before.get(seed), RUNNING, List.of());
            known.add(first.keeping().of(List.of()));
            held.add(Objects.requireNonNull(first.held()));
            runningWeek.add(before.get(seed).bucketsFrom(RUNNING));
            sinceRunning.add(after.get(seed).bucketsFrom(RUNNING));
        }
    }

    /** Runs once and ends. */
    public static void main(String[] arguments) {
        DetectorBench bench = new DetectorBench(arguments.length == 0 ? FAMILIES : Integer.parseInt(arguments[0]));
        double weeks = FAMILIES * DETECTORS / 1e9;
        print("weekly-tick-seconds", bench.median(bench::closeWeek) * weeks);
        print("response-micros", bench.median(bench::oneMoreAnswer) / 1e3);
        print("kept-weekly-tick-seconds", bench.median(bench::closeWeekFromKept) * weeks);
        print("kept-response-micros", bench.median(bench::oneMoreAnswerFromKept) / 1e3);
        print("history-micros", bench.median(bench::history) / 1e3);
        if (Double.isNaN(bench.blackhole)) {
            System.err.println("nothing was computed");
        }
    }

    /** The week that ran has closed, and a new one runs. */
    private double closeWeek(int family) {
        return evidence(
                held.get(family).resume(LAST_WEEK, sinceRunning.get(family)).orElseThrow());
    }

    private double oneMoreAnswer(int family) {
        List<Bucket> buckets = new ArrayList<>(runningWeek.get(family));
        buckets.add(oneMore(family));
        return evidence(held.get(family).resume(RUNNING, buckets).orElseThrow());
    }

    private double closeWeekFromKept(int family) {
        return evidence(detector.resume(after.get(family), LAST_WEEK, known.get(family)));
    }

    private double oneMoreAnswerFromKept(int family) {
        FamilyHistory history = before.get(family);
        List<Bucket> buckets = new ArrayList<>(history.buckets());
        buckets.add(oneMore(family));
        FamilyHistory told = new FamilyHistory(history.cells(), buckets, history.plannedSteps());
        return evidence(detector.resume(told, RUNNING, known.get(family)));
    }

    private double history(int family) {
        return detector.evaluate(before.get(family), RUNNING).evidenceUp();
    }

    private static Bucket oneMore(int family) {
        return Bucket.of(RUNNING, family % MadeUpFamily.CELLS, 1, family % 2);
    }

    private static double evidence(Continued continued) {
        return continued.evaluation().evidenceUp();
    }

    /** Median over the rounds, after two to warm up, of the nanoseconds that one family takes. */
    private double median(IntToDoubleFunction work) {
        double[] nanos = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long begin = processorNanos();
            for (int family = 0; family < before.size(); family++) {
                blackhole += work.applyAsDouble(family);
            }
            nanos[Math.max(0, round)] = (processorNanos() - begin) / (double) before.size();
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2];
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String figure, double value) {
        System.out.println(figure + " " + String.format(Locale.ROOT, "%.3f", value));
    }
}

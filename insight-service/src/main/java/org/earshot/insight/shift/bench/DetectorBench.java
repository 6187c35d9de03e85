package org.earshot.insight.shift.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.ClosedWeek;
import org.earshot.insight.shift.Detector;
import org.earshot.insight.shift.FamilyHistory;
import org.earshot.insight.shift.Measure;
import org.earshot.insight.shift.Policy;

/**
 * Measures the detector alone, on one thread, as processor time, so that a busy machine is no slower. Prints one figure a line:
 * {@code weekly-tick-seconds}, of 1,000 families × 5 detectors of which one week closed; {@code response-micros}, of one more answer
 * in the running week of a family; {@code history-micros}, of a family's two years from the beginning.
 */
public final class DetectorBench {
    private static final int FAMILIES = 1_000;
    private static final int DETECTORS = 5;
    private static final int ROUNDS = 5;
    private static final int LAST_WEEK = MadeUpFamily.FIRST_WEEK + MadeUpFamily.WEEKS - 1;

    private final Detector detector = new Detector(new Policy(FAMILIES, 104, 10, 3, Measure.SHARE));
    private final List<FamilyHistory> before = new ArrayList<>();
    private final List<FamilyHistory> after = new ArrayList<>();
    private final List<List<ClosedWeek>> known = new ArrayList<>();
    private double blackhole;

    private DetectorBench(int families) {
        for (int seed = 0; seed < families; seed++) {
            MadeUpFamily family = new MadeUpFamily(seed);
            before.add(family.upTo(LAST_WEEK - 1));
            after.add(family.history());
            known.add(detector.resume(before.get(seed), LAST_WEEK - 1, List.of())
                    .keeping()
                    .of(List.of()));
        }
    }

    /** Runs once and ends. */
    public static void main(String[] arguments) {
        DetectorBench bench = new DetectorBench(arguments.length == 0 ? FAMILIES : Integer.parseInt(arguments[0]));
        print("weekly-tick-seconds", bench.median(bench::closeWeek) * FAMILIES * DETECTORS / 1e9);
        print("response-micros", bench.median(bench::oneMoreAnswer) / 1e3);
        print("history-micros", bench.median(bench::history) / 1e3);
        if (Double.isNaN(bench.blackhole)) {
            System.err.println("nothing was computed");
        }
    }

    /** The week that ran has closed, and a new one runs. */
    private void closeWeek(int family) {
        blackhole += detector.resume(after.get(family), LAST_WEEK, known.get(family))
                .evaluation()
                .evidenceUp();
    }

    private void oneMoreAnswer(int family) {
        FamilyHistory history = before.get(family);
        List<Bucket> buckets = new ArrayList<>(history.buckets());
        buckets.add(Bucket.of(LAST_WEEK - 1, family % MadeUpFamily.CELLS, 1, family % 2));
        FamilyHistory told = new FamilyHistory(history.cells(), buckets, history.plannedSteps());
        blackhole += detector.resume(told, LAST_WEEK - 1, known.get(family))
                .evaluation()
                .evidenceUp();
    }

    private void history(int family) {
        blackhole += detector.evaluate(before.get(family), LAST_WEEK - 1).evidenceUp();
    }

    /** Median over the rounds, after two to warm up, of the nanoseconds that one family takes. */
    private double median(IntConsumer work) {
        double[] nanos = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long begin = processorNanos();
            for (int family = 0; family < before.size(); family++) {
                work.accept(family);
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

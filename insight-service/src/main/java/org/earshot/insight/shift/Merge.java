package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/** Adds up the buckets of the same week and cell, in whole numbers, so that neither order nor a detour leaves a trace. */
final class Merge {
    /** Severities count in millionths: sums of doubles would depend on their order. */
    private static final double SEVERITY_UNITS = 1e6;

    private final List<Cell> cells;
    private final int firstWeek;
    private final long[][][] sums;
    private final int[] firstWeeks;

    /** Of the weeks first..last; buckets of other weeks are left out. */
    private Merge(List<Cell> cells, int firstWeek, int lastWeek) {
        this.cells = cells;
        this.firstWeek = firstWeek;
        this.sums = new long[Math.max(0, lastWeek - firstWeek + 1)][cells.size()][];
        this.firstWeeks = new int[cells.size()];
        Arrays.fill(firstWeeks, Integer.MAX_VALUE);
    }

    /** The counts up to the running week; cells that nobody answered for are left out. */
    static Counts of(FamilyHistory history, int currentWeek, Measure measure) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Bucket bucket : history.buckets()) {
            if (bucket.week() <= currentWeek) {
                first = Math.min(first, bucket.week());
                last = Math.max(last, bucket.week());
            }
        }
        Merge merge = new Merge(history.cells(), first, first > last ? first - 1 : last);
        merge.add(history.buckets());
        merge.findFirstWeeks();
        return merge.counts(currentWeek, measure);
    }

    /**
     * The counts with everything from a week on told anew; empty where a cell was first answered for in another week than is known:
     * then they are laid out in another order.
     */
    static Optional<Counts> anew(Counts known, int fromWeek, int currentWeek, List<Bucket> since, Measure measure) {
        Merge merge = new Merge(known.cells(), fromWeek, currentWeek);
        boolean ofTheSame = merge.add(since);
        merge.findFirstWeeks();
        if (!ofTheSame || !merge.beginsAs(known)) {
            return Optional.empty();
        }
        Tally[][] weeks = new Tally[merge.sums.length][merge.cells.size()];
        for (int week = 0; week < weeks.length; week++) {
            for (int cell = 0; cell < weeks[week].length; cell++) {
                weeks[week][cell] = tally(merge.sums[week][cell], measure);
            }
        }
        return Optional.of(known.from(fromWeek, weeks));
    }

    private boolean beginsAs(Counts known) {
        for (int cell = 0; cell < firstWeeks.length; cell++) {
            if (known.firstWeek(cell) >= firstWeek && known.firstWeek(cell) != firstWeeks[cell]) {
                return false;
            }
        }
        return true;
    }

    /** False where a bucket counts for a cell that is not known; it is left out. */
    private boolean add(List<Bucket> buckets) {
        Map<Integer, Integer> positions = new HashMap<>();
        for (Cell cell : cells) {
            positions.put(cell.id(), positions.size());
        }
        boolean known = true;
        for (Bucket bucket : buckets) {
            int week = bucket.week() - firstWeek;
            if (week >= 0 && week < sums.length) {
                Integer cell = positions.get(bucket.cell());
                if (cell == null) {
                    known = false;
                } else {
                    add(bucket, sums[week], cell);
                }
            }
        }
        return known;
    }

    private static void add(Bucket bucket, long[][] week, int cell) {
        long[] sum = week[cell];
        if (sum == null) {
            sum = new long[5];
            week[cell] = sum;
        }
        sum[0] += bucket.asked();
        sum[1] += bucket.present();
        sum[2] += FastMath.round(bucket.severitySum() * SEVERITY_UNITS);
        sum[3] += FastMath.round(bucket.severitySquares() * SEVERITY_UNITS);
        sum[4] += bucket.people();
    }

    private void findFirstWeeks() {
        for (int week = 0; week < sums.length; week++) {
            for (int cell = 0; cell < firstWeeks.length; cell++) {
                long[] sum = sums[week][cell];
                if (sum != null) {
                    check(sum, firstWeek + week, cell);
                    if (sum[0] > 0) {
                        firstWeeks[cell] = Math.min(firstWeeks[cell], firstWeek + week);
                    }
                }
            }
        }
    }

    private void check(long[] sum, int week, int cell) {
        boolean possible = sum[1] >= 0 && sum[1] <= sum[0] && sum[2] >= 0 && sum[3] >= 0 && sum[4] >= 0;
        if (!possible) {
            throw new IllegalArgumentException("The buckets of week " + week + ", cell "
                    + cells.get(cell).id() + " add up to impossible counts: asked " + sum[0] + ", present " + sum[1]
                    + ", severity " + sum[2] + ", squares " + sum[3] + ", people " + sum[4]
                    + ". Something was taken back that had never been added, or present exceeds asked.");
        }
    }

    private Counts counts(int currentWeek, Measure measure) {
        int[] order = order();
        int first = order.length == 0 ? currentWeek : firstWeeks[order[0]];
        Tally[][] weeks = new Tally[currentWeek - first + 1][order.length];
        for (int week = 0; week < weeks.length; week++) {
            int told = first + week - firstWeek;
            for (int position = 0; position < order.length; position++) {
                weeks[week][position] = told < sums.length ? tally(sums[told][order[position]], measure) : Tally.NONE;
            }
        }
        List<Cell> answered = Arrays.stream(order).mapToObj(cells::get).toList();
        int[] since = Arrays.stream(order).map(cell -> firstWeeks[cell]).toArray();
        return new Counts(first, currentWeek, answered, since, weeks);
    }

    /** Positions of the cells with answers, in the order in which these came, then of the ids. */
    private int[] order() {
        List<Integer> order = new ArrayList<>();
        for (int cell = 0; cell < firstWeeks.length; cell++) {
            if (firstWeeks[cell] < Integer.MAX_VALUE) {
                order.add(cell);
            }
        }
        order.sort(Comparator.comparingInt((Integer cell) -> firstWeeks[cell])
                .thenComparingInt(cell -> cells.get(cell).id()));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Tally tally(long @Nullable [] sum, Measure measure) {
        if (sum == null || sum[0] == 0) {
            return Tally.NONE;
        }
        return measure == Measure.SHARE
                ? new Tally(sum[0], sum[1], sum[1], sum[1], sum[4])
                : new Tally(sum[0], sum[1], sum[2] / SEVERITY_UNITS, sum[3] / SEVERITY_UNITS, sum[4]);
    }
}

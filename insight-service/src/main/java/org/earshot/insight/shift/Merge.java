package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.util.FastMath;

/** Adds up the buckets of the same week and cell, in whole numbers, so that neither order nor a detour leaves a trace. */
final class Merge {
    /** Severities count in millionths: sums of doubles would depend on their order. */
    private static final double SEVERITY_UNITS = 1e6;

    private final List<Cell> cells;
    private final int firstWeek;
    private final long[][] sums;
    private final int[] firstWeeks;

    private Merge(List<Cell> cells, int firstWeek, int weeks) {
        this.cells = cells;
        this.firstWeek = firstWeek;
        this.sums = new long[Math.max(0, weeks) * cells.size()][];
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
        Merge merge = new Merge(history.cells(), first, first > last ? 0 : last - first + 1);
        merge.add(history.buckets(), currentWeek);
        merge.findFirstWeeks();
        return merge.counts(currentWeek, measure);
    }

    private void add(List<Bucket> buckets, int currentWeek) {
        Map<Integer, Integer> positions = new HashMap<>();
        for (Cell cell : cells) {
            positions.put(cell.id(), positions.size());
        }
        for (Bucket bucket : buckets) {
            if (bucket.week() <= currentWeek) {
                add(bucket, positions.getOrDefault(bucket.cell(), -1));
            }
        }
    }

    private void add(Bucket bucket, int position) {
        int place = (bucket.week() - firstWeek) * cells.size() + position;
        long[] sum = sums[place];
        if (sum == null) {
            sum = new long[5];
            sums[place] = sum;
        }
        sum[0] += bucket.asked();
        sum[1] += bucket.present();
        sum[2] += FastMath.round(bucket.severitySum() * SEVERITY_UNITS);
        sum[3] += FastMath.round(bucket.severitySquares() * SEVERITY_UNITS);
        sum[4] += bucket.people();
    }

    private void findFirstWeeks() {
        for (int place = 0; place < sums.length; place++) {
            long[] sum = sums[place];
            if (sum != null) {
                int week = firstWeek + place / cells.size();
                int cell = place % cells.size();
                check(sum, week, cell);
                if (sum[0] > 0) {
                    firstWeeks[cell] = Math.min(firstWeeks[cell], week);
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
        List<Integer> order = order();
        int first = order.isEmpty() ? currentWeek : firstWeeks[order.get(0)];
        int size = order.size();
        Tally[] tallies = new Tally[(currentWeek - first + 1) * size];
        Arrays.fill(tallies, Tally.NONE);
        for (int position = 0; position < size; position++) {
            int cell = order.get(position);
            for (int week = firstWeeks[cell]; week <= currentWeek; week++) {
                int place = (week - firstWeek) * cells.size() + cell;
                long[] sum = place < sums.length ? sums[place] : null;
                if (sum != null && sum[0] > 0) {
                    tallies[(week - first) * size + position] = tally(sum, measure);
                }
            }
        }
        List<Cell> answered = order.stream().map(cells::get).toList();
        int[] since = order.stream().mapToInt(cell -> firstWeeks[cell]).toArray();
        return new Counts(first, currentWeek, answered, since, tallies);
    }

    /** Positions of the cells with answers, in the order in which these came, then of the ids. */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        for (int cell = 0; cell < firstWeeks.length; cell++) {
            if (firstWeeks[cell] < Integer.MAX_VALUE) {
                order.add(cell);
            }
        }
        order.sort(Comparator.comparingInt((Integer cell) -> firstWeeks[cell])
                .thenComparingInt(cell -> cells.get(cell).id()));
        return order;
    }

    private static Tally tally(long[] sum, Measure measure) {
        return measure == Measure.SHARE
                ? new Tally(sum[0], sum[1], sum[1], sum[1], sum[4])
                : new Tally(sum[0], sum[1], sum[2] / SEVERITY_UNITS, sum[3] / SEVERITY_UNITS, sum[4]);
    }
}

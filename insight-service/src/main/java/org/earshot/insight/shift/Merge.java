package org.earshot.insight.shift;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.util.FastMath;

/** Adds up the buckets of the same week and cell, in whole numbers, so that neither order nor a detour leaves a trace. */
final class Merge {
    /** Severities count in millionths: sums of doubles would depend on their order. */
    private static final double SEVERITY_UNITS = 1e6;

    private final TreeMap<Place, Sums> sums = new TreeMap<>(Place.ORDER);
    private final Map<Integer, Integer> firstWeeks = new HashMap<>();

    private Merge() {}

    static Merge of(Collection<Bucket> buckets, int currentWeek) {
        Merge merge = new Merge();
        for (Bucket bucket : buckets) {
            if (bucket.week() <= currentWeek) {
                merge.sums.merge(new Place(bucket.week(), bucket.cell()), Sums.of(bucket), Sums::plus);
            }
        }
        merge.sums.forEach((place, sum) -> sum.check(place));
        merge.sums.values().removeIf(sum -> sum.asked == 0);
        merge.sums.keySet().forEach(place -> merge.firstWeeks.putIfAbsent(place.cell, place.week));
        return merge;
    }

    boolean hasAnswersOf(int cell) {
        return firstWeeks.containsKey(cell);
    }

    /** When the cell was first answered for; only of cells with answers. */
    int firstWeekOf(int cell) {
        return firstWeeks.getOrDefault(cell, Integer.MAX_VALUE);
    }

    int firstWeek(int otherwise) {
        return sums.isEmpty() ? otherwise : sums.firstKey().week;
    }

    Tally tally(int week, int cell, Measure measure) {
        Sums sum = sums.get(new Place(week, cell));
        return sum == null ? Tally.NONE : sum.tally(measure);
    }

    private record Place(int week, int cell) {
        static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::week).thenComparingInt(Place::cell);
    }

    private record Sums(long asked, long present, long severity, long squares, long people) {
        static Sums of(Bucket bucket) {
            return new Sums(
                    bucket.asked(),
                    bucket.present(),
                    FastMath.round(bucket.severitySum() * SEVERITY_UNITS),
                    FastMath.round(bucket.severitySquares() * SEVERITY_UNITS),
                    bucket.people());
        }

        Sums plus(Sums other) {
            return new Sums(
                    asked + other.asked,
                    present + other.present,
                    severity + other.severity,
                    squares + other.squares,
                    people + other.people);
        }

        void check(Place place) {
            boolean possible = present >= 0 && present <= asked && severity >= 0 && squares >= 0 && people >= 0;
            if (!possible) {
                throw new IllegalArgumentException("The buckets of week " + place.week + ", cell " + place.cell
                        + " add up to impossible counts: " + this
                        + ". Something was taken back that had never been added, or present exceeds asked.");
            }
        }

        Tally tally(Measure measure) {
            return measure == Measure.SHARE
                    ? new Tally(asked, present, present, present, people)
                    : new Tally(asked, present, severity / SEVERITY_UNITS, squares / SEVERITY_UNITS, people);
        }
    }
}

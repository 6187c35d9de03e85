package org.earshot.insight.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.Cell;
import org.earshot.insight.shift.FamilyHistory;

/**
 * The cells of a family as the detector reads them: those that it need not tell apart are one.
 *
 * @param cells as the detector reads them
 * @param numbers which of them each cell is, by its id
 */
record NumberedCells(List<Cell> cells, Map<CellKey, Integer> numbers) {
    private static final double MILLIONTHS = 1e6;

    NumberedCells {
        cells = List.copyOf(cells);
        numbers = Map.copyOf(numbers);
    }

    /** What the detector reads of counts of these cells. */
    FamilyHistory history(List<CellCount> counts, Set<Integer> plannedSteps) {
        return new FamilyHistory(cells, buckets(counts).orElseThrow(), plannedSteps);
    }

    /** The counts by number; empty where there is another cell among them. */
    Optional<List<Bucket>> buckets(List<CellCount> counts) {
        List<Bucket> buckets = new ArrayList<>();
        for (CellCount count : counts) {
            Integer number = numbers.get(count.cell());
            if (number == null) {
                return Optional.empty();
            }
            buckets.add(bucket(count.week(), number, count.counts()));
        }
        return Optional.of(buckets);
    }

    private static Bucket bucket(int week, int cell, BucketCounts counts) {
        return new Bucket(
                week,
                cell,
                counts.asked(),
                counts.present(),
                counts.severity() / MILLIONTHS,
                counts.severitySquares() / (MILLIONTHS * MILLIONTHS),
                counts.asked());
    }
}

package org.earshot.insight.shift;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that one family (a need at a place) ever told.
 *
 * @param cells in any order
 * @param buckets in any order; those of the same week and cell are added together
 * @param plannedSteps weeks from which the question means something else (a new instrument version): the level may jump
 *     there, which is no shift
 */
public record FamilyHistory(List<Cell> cells, List<Bucket> buckets, Set<Integer> plannedSteps) {
    public FamilyHistory {
        cells = cells.stream().distinct().toList();
        buckets = List.copyOf(buckets);
        plannedSteps = Set.copyOf(plannedSteps);
        check(cells, buckets);
    }

    /** What was told in a week and later. */
    public List<Bucket> bucketsFrom(int week) {
        return buckets.stream().filter(bucket -> bucket.week() >= week).toList();
    }

    private static void check(List<Cell> cells, List<Bucket> buckets) {
        Set<Integer> ids = new HashSet<>();
        for (Cell cell : cells) {
            if (!ids.add(cell.id())) {
                throw new IllegalArgumentException("Two cells with the id " + cell.id() + ": give each its own.");
            }
        }
        for (Bucket bucket : buckets) {
            if (!ids.contains(bucket.cell())) {
                throw new IllegalArgumentException("The bucket of week " + bucket.week() + " counts for cell "
                        + bucket.cell() + ", which is not among the cells: add the cell.");
            }
        }
    }
}

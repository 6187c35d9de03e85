package org.earshot.insight.shift;

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
        cells = List.copyOf(cells);
        buckets = List.copyOf(buckets);
        plannedSteps = Set.copyOf(plannedSteps);
    }
}

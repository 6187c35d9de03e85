package org.earshot.ingest.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects problems: the first ones in full, all of them as groups, and their number. Bounded, however many come. */
final class ProblemTally {
    private static final int MOST_TOLD = 1_000;
    private static final int MOST_GROUPS = 200;
    private static final int ROWS_OF_A_GROUP = 8;

    private final List<RowProblem> told = new ArrayList<>();
    private final Map<Same, List<Integer>> rows = new LinkedHashMap<>();
    private final Map<Same, Integer> counts = new LinkedHashMap<>();
    private final Map<Same, RowProblem> examples = new LinkedHashMap<>();
    private int count;

    /** What two problems have in common that are one to a person. */
    private record Same(int column, RowProblem.Code code, String value, String detail) {
        static Same of(RowProblem problem) {
            return new Same(problem.column(), problem.code(), problem.value(), problem.detail());
        }
    }

    void add(RowProblem problem) {
        count++;
        if (told.size() < MOST_TOLD) {
            told.add(problem);
        }
        Same same = Same.of(problem);
        if (examples.size() < MOST_GROUPS || examples.containsKey(same)) {
            examples.putIfAbsent(same, problem);
            counts.merge(same, 1, Integer::sum);
            List<Integer> first = rows.computeIfAbsent(same, key -> new ArrayList<>());
            if (first.size() < ROWS_OF_A_GROUP && problem.row() > 0) {
                first.add(problem.row());
            }
        }
    }

    int count() {
        return count;
    }

    List<RowProblem> told() {
        return told;
    }

    List<Preview.ProblemGroup> groups() {
        return examples.entrySet().stream()
                .map(entry -> new Preview.ProblemGroup(
                        entry.getValue(),
                        counts.getOrDefault(entry.getKey(), 0),
                        rows.getOrDefault(entry.getKey(), List.of())))
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
    }
}

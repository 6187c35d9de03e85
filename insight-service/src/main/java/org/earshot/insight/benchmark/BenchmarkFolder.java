package org.earshot.insight.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.Cell;
import org.earshot.insight.shift.FamilyHistory;

/**
 * The benchmark's files in one folder. {@code truth.csv} names the series, with the weeks of history H and of watching E;
 * {@code obs.csv.gz} holds the counts n and y of every week and stratum with answers. The truth itself is not looked at.
 */
final class BenchmarkFolder {
    private final Path folder;

    BenchmarkFolder(Path folder) {
        this.folder = folder;
    }

    /** In the order of the truth. */
    List<BenchmarkSeries> series() {
        Map<Integer, List<Bucket>> buckets = new HashMap<>();
        List<int[]> truth = new ArrayList<>();
        Table.read(folder.resolve("truth.csv"), List.of("series", "H", "E"), row -> {
            truth.add(row);
            buckets.put(row[0], new ArrayList<>());
        });
        Table.read(folder.resolve("obs.csv.gz"), List.of("series", "week", "stratum", "n", "y"), row -> {
            List<Bucket> ofSeries = buckets.get(row[0]);
            if (ofSeries != null) {
                ofSeries.add(Bucket.of(row[1], row[2], row[3], row[4]));
            }
        });
        return truth.stream()
                .map(row -> series(row, buckets.getOrDefault(row[0], List.of())))
                .toList();
    }

    private static BenchmarkSeries series(int[] truth, List<Bucket> buckets) {
        int history = truth[1];
        return new BenchmarkSeries(truth[0], history + 1, history + truth[2], history(buckets));
    }

    private static FamilyHistory history(List<Bucket> buckets) {
        Set<Integer> strata = new TreeSet<>();
        buckets.forEach(bucket -> strata.add(bucket.cell()));
        List<Cell> cells = strata.stream()
                .map(stratum -> new Cell(stratum, Map.of("stratum", stratum.toString())))
                .toList();
        return new FamilyHistory(cells, buckets, Set.of());
    }
}

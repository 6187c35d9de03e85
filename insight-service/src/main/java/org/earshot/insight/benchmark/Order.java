package org.earshot.insight.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the command was asked for.
 *
 * @param folder with the benchmark's files
 * @param out where the alerts are written
 * @param thresholds evidence at which to alert, ascending
 * @param method how the scoring scripts shall call the detector
 * @param watchAll whether evidence is added up from the end of the cold start, as the product does, instead of from the first
 *     scored week; alerts are told of scored weeks either way
 */
record Order(Path folder, Path out, List<Double> thresholds, String method, boolean watchAll) {
    static final String USAGE = """
            deploy/shift-benchmark <folder> <out.csv> [--thresholds 52,104] [--method name]
                                   [--watch scored|all]
              folder      holds obs.csv.gz and truth.csv, as the benchmark's generator writes them
              out.csv     one line per alert and threshold: method,thr,series,week,dir,kstart,est,lo,hi
              thresholds  evidence at which to alert; without it a grid from 37 to 1040
              method      how the scoring scripts shall call the detector; without it: earshot; lines that
                          close an earlier shift ("back to before") say "earshot closing"
              watch       all: from the end of the cold start, as the product does; scored: from the first
                          scored week, as the peers of the benchmark do; without it: scored.""";

    private static final List<Double> GRID = Stream.of(
                    37, 42, 47, 52, 58, 60, 62, 65, 72, 80, 90, 104, 115, 130, 145, 160, 180, 200, 240, 312, 430, 520,
                    1040)
            .map(Integer::doubleValue)
            .toList();

    static Order of(String... words) {
        if (words.length < 2 || words.length % 2 != 0 || words[0].startsWith("--") || words[1].startsWith("--")) {
            throw new UnusableInput("A folder and a file to write are needed.\n" + USAGE);
        }
        Order order = new Order(Path.of(words[0]), Path.of(words[1]), GRID, "earshot", false);
        for (int i = 2; i < words.length; i += 2) {
            order = order.with(words[i], words[i + 1]);
        }
        return order;
    }

    private Order with(String option, String value) {
        if (option.equals("--thresholds")) {
            return new Order(folder, out, thresholds(value), method, watchAll);
        }
        if (option.equals("--method")) {
            return new Order(folder, out, thresholds, value, watchAll);
        }
        if (option.equals("--watch") && List.of("scored", "all").contains(value)) {
            return new Order(folder, out, thresholds, method, value.equals("all"));
        }
        throw new UnusableInput("There is no option " + option + ".\n" + USAGE);
    }

    private static List<Double> thresholds(String value) {
        try {
            List<Double> thresholds =
                    Stream.of(value.split(",")).map(Double::valueOf).sorted().toList();
            if (thresholds.get(0) > 1) {
                return thresholds;
            }
        } catch (NumberFormatException e) {
            throw new UnusableInput("\"" + value + "\" is no list of numbers. Give one such as 52,104.", e);
        }
        throw new UnusableInput("A threshold must be above 1, and one of " + value + " is not. 104 is what ships.");
    }
}

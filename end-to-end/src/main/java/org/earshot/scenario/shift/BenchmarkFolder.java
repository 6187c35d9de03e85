package org.earshot.scenario.shift;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The files of the benchmark's generator: {@code truth.csv} names the series, {@code obs.csv.gz} holds what was told. */
final class BenchmarkFolder {
    private static final String TRUTH = "truth.csv";
    private static final String OBSERVED = "obs.csv.gz";

    private final Path folder;

    BenchmarkFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The first series of each chosen scenario.
     *
     * @param each how many of a scenario
     * @throws UncheckedIOException where a file is missing or cannot be read
     */
    List<Series> read(Predicate<String> scenarios, int each) {
        Map<Integer, Series> series = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        List<Series> order = new ArrayList<>();
        rows(TRUTH, row -> {
            String scenario = row.get("scenario");
            if (scenarios.test(scenario) && taken.merge(scenario, 1, Integer::sum) <= each) {
                int history = row.number("H");
                Series one =
                        new Series(row.number("series"), scenario, history, history + row.number("E"), new HashMap<>());
                series.put(one.id(), one);
                order.add(one);
            }
        });
        rows(OBSERVED, row -> {
            Series one = series.get(row.number("series"));
            if (one != null) {
                one.told()
                        .computeIfAbsent(row.number("week"), week -> new ArrayList<>())
                        .add(new Told(row.number("stratum"), row.number("n"), row.number("y")));
            }
        });
        return order;
    }

    /**
     * Writes series as the generator would, so that the detector alone can read them.
     *
     * @param firstWeek the number that their first week gets
     */
    void write(List<Series> all, int firstWeek) {
        try (Writer truth = Files.newBufferedWriter(folder.resolve(TRUTH));
                Writer observed = new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(folder.resolve(OBSERVED))),
                        StandardCharsets.UTF_8)) {
            truth.write("series,H,E\n");
            observed.write("series,week,stratum,n,y\n");
            for (Series one : all) {
                int history = one.historyWeeks() + firstWeek - 1;
                truth.write(line(one.id(), history, one.weeks() - one.historyWeeks()));
                for (int week = 1; week <= one.weeks(); week++) {
                    for (Told told : one.in(week)) {
                        observed.write(
                                line(one.id(), week + firstWeek - 1, told.stratum(), told.asked(), told.present()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(int... values) {
        return String.join(
                        ",", Arrays.stream(values).mapToObj(Integer::toString).toList())
                + "\n";
    }

    private void rows(String name, Consumer<Row> reader) {
        Path file = folder.resolve(name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                name.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            List<String> header = fields(lines.readLine());
            lines.lines().forEach(line -> reader.accept(new Row(header, fields(line))));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read. The benchmark's generator makes it.", e);
        }
    }

    private static List<String> fields(String line) {
        return Arrays.asList(line.replace("\"", "").split(",", -1));
    }

    private record Row(List<String> header, List<String> fields) {
        String get(String column) {
            return fields.get(header.indexOf(column));
        }

        int number(String column) {
            return Integer.parseInt(get(column));
        }
    }
}

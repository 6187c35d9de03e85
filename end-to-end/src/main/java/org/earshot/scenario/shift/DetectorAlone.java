package org.earshot.scenario.shift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earshot.scenario.suite.Home;

/** The detector on the same weeks without the service around it, in a JVM of its own. */
final class DetectorAlone {
    private static final String COMMAND = "org.earshot.insight.benchmark.ShiftBenchmark";

    private DetectorAlone() {}

    /** The alerts of all series, in the form and with the week numbers of {@link Alerts}. */
    static List<String> alerts(List<Series> all, Calendar calendar, String method) {
        try {
            Path folder = Files.createTempDirectory("earshot-benchmark-");
            try {
                int firstWeek = calendar.firstWeekOfAll();
                new BenchmarkFolder(folder).write(all, firstWeek);
                Path out = folder.resolve("alerts.csv");
                run(folder, out, method);
                return Files.readAllLines(out).stream()
                        .skip(1)
                        .map(line -> fromFirstWeek(line, firstWeek))
                        .toList();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The detector cannot be run by itself", e);
        }
    }

    private static void run(Path folder, Path out, String method) throws IOException {
        Path application = Home.find().resolve("insight-service/target/quarkus-app");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-cp",
                        application.resolve("app") + "/*:" + application.resolve("lib/main") + "/*",
                        COMMAND,
                        folder.toString(),
                        out.toString(),
                        "--thresholds",
                        "104",
                        "--watch",
                        "all",
                        "--method",
                        method))
                .inheritIO()
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The detector ended with an error; what it says is above.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String fromFirstWeek(String line, int firstWeek) {
        String[] fields = line.split(",", -1);
        for (int week : new int[] {3, 5}) {
            fields[week] = Integer.toString(Integer.parseInt(fields[week]) - firstWeek + 1);
        }
        return String.join(",", fields);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

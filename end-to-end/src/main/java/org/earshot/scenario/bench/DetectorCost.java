package org.earshot.scenario.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.scenario.suite.Home;

/** The detector alone, in a JVM of its own without the service around it. */
final class DetectorCost {
    private static final String COMMAND = "org.earshot.insight.shift.bench.DetectorBench";

    private final Map<String, Double> figures = new HashMap<>();

    private DetectorCost() {}

    /**
     * Measures and returns.
     *
     * @param families of which one week closes, scaled up to 1,000
     */
    static DetectorCost measure(int families) {
        Path application = Home.find().resolve("insight-service/target/quarkus-app");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-cp",
                        application.resolve("app") + "/*:" + application.resolve("lib/main") + "/*",
                        COMMAND,
                        Integer.toString(families)))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        DetectorCost cost = new DetectorCost();
        try {
            Process process = builder.start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                said.lines()
                        .map(line -> line.split(" ", 2))
                        .forEach(words -> cost.figures.put(words[0], Double.valueOf(words[1])));
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The detector could not be measured; what it says is above");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The detector cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return cost;
    }

    /** Seconds of one core for a week that closes for 1,000 families × 5 detectors. */
    double weeklyTickSeconds() {
        return figure("weekly-tick-seconds");
    }

    /** Microseconds for one more answer in the running week of a family. */
    double responseMicros() {
        return figure("response-micros");
    }

    /** The first where nothing is held, as after a restart: all that was told and kept of a family is gone through. */
    double keptWeeklyTickSeconds() {
        return figure("kept-weekly-tick-seconds");
    }

    /** And the second. */
    double keptResponseMicros() {
        return figure("kept-response-micros");
    }

    /** Microseconds for two years of a family from the beginning. */
    double historyMicros() {
        return figure("history-micros");
    }

    private double figure(String name) {
        return figures.getOrDefault(name, Double.NaN);
    }
}

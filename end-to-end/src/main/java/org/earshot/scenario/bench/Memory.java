package org.earshot.scenario.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;

/** What the suite has resident. */
final class Memory {
    private Memory() {}

    /** In MiB, of the launcher and all its children. */
    static long megabytes(Suite suite) {
        ProcessHandle launcher = suite.process(Part.LAUNCHER);
        return Stream.concat(Stream.of(launcher), launcher.descendants())
                        .mapToLong(process -> kilobytes(process.pid()))
                        .sum()
                / 1024;
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}

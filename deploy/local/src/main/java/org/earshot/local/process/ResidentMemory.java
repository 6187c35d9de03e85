package org.earshot.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What this process and all its children have resident. On Linux a page that several of them share is counted once
 * (PSS, proc(5)): PostgreSQL's processes share most of theirs. Elsewhere it is counted in each.
 */
public final class ResidentMemory {
    private ResidentMemory() {}

    /** In MiB; processes that end meanwhile count nothing. */
    public static long megabytes() {
        Stream<ProcessHandle> all = Stream.concat(
                Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants());
        return all.mapToLong(process -> kilobytes(process.pid())).sum() / 1024;
    }

    private static long kilobytes(long pid) {
        Path sums = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            return Files.isDirectory(Path.of("/proc/self")) ? fromProc(sums) : fromPs(pid);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long fromProc(Path sums) throws IOException {
        try (Stream<String> lines = Files.lines(sums)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
    }

    private static long fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return said.isEmpty() ? 0 : Long.parseLong(said);
    }
}

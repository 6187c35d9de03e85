package org.earshot.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What this process and all its children have resident. Pages that PostgreSQL's processes share are counted in each of
 * them, so the truth is a little less.
 */
public final class ResidentMemory {
    private ResidentMemory() {}

    /** In MiB; processes that end meanwhile count nothing. */
    public static long megabytes() {
        Stream<ProcessHandle> all = Stream.concat(
                Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants());
        return all.mapToLong(process -> kilobytes(process.pid())).sum() / 1024;
    }

    /** Of one process. */
    static long kilobytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            return Files.isDirectory(Path.of("/proc/self")) ? fromProc(status) : fromPs(pid);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long fromProc(Path status) throws IOException {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
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

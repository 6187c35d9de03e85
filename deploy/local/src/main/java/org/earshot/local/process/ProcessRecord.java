package org.earshot.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.local.data.DataFolder;

/**
 * A child process as it is remembered across launchers. The id alone may by now belong to another program; together
 * with the instant of its start it cannot.
 */
record ProcessRecord(long pid, long startedAtMillis) {
    private static final String SUFFIX = ".process";

    static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), startOf(process));
    }

    void writeTo(DataFolder folder, String name) {
        folder.note(name + SUFFIX, pid + " " + startedAtMillis);
    }

    /** Ends the child that an earlier launcher left behind, if it still runs. Returns whether it did. */
    static boolean endAbandoned(DataFolder folder, String name) {
        Path file = folder.run().resolve(name + SUFFIX);
        if (Files.notExists(file)) {
            return false;
        }
        try {
            boolean ended = parse(Files.readString(file))
                    .flatMap(ProcessRecord::process)
                    .map(ProcessRecord::end)
                    .orElse(false);
            Files.deleteIfExists(file);
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Optional<ProcessRecord> parse(String text) {
        String[] parts = text.strip().split(" ", -1);
        boolean whole = parts.length == 2 && parts[0].matches("\\d+") && parts[1].matches("\\d+");
        return whole
                ? Optional.of(new ProcessRecord(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                : Optional.empty();
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(found -> startOf(found) == startedAtMillis);
    }

    /** Without asking: the broker that it would finish its work with ended with the launcher. */
    private static boolean end(ProcessHandle process) {
        process.destroyForcibly();
        return waited(process, Duration.ofSeconds(5));
    }

    private static boolean waited(ProcessHandle process, Duration most) {
        try {
            process.onExit().get(most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}

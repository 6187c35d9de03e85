package org.earshot.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server that a killed launcher left running on the data folder, or the pid file that a killed server left. */
final class AbandonedPostmaster {
    private AbandonedPostmaster() {}

    /** Ends such a server; deletes a pid file whose number meanwhile belongs to some other program. */
    static void end(Path dataFolder, PostgresBinaries binaries) {
        Path pidFile = dataFolder.resolve("postmaster.pid");
        try {
            Optional<ProcessHandle> alive = recordedIn(pidFile).flatMap(ProcessHandle::of);
            if (alive.isEmpty()) {
                return;
            }
            if (serves(alive.get(), dataFolder)) {
                stop(dataFolder, binaries, "fast");
                stop(dataFolder, binaries, "immediate");
                alive.get().destroyForcibly();
            } else {
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pidFile, e);
        }
    }

    private static Optional<Long> recordedIn(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Long.valueOf(lines.get(0).strip()));
    }

    private static boolean serves(ProcessHandle process, Path dataFolder) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        boolean postgres = process.info().command().orElse("").endsWith("postgres");
        return postgres && List.of(arguments).contains(dataFolder.toString());
    }

    private static void stop(Path dataFolder, PostgresBinaries binaries, String mode) throws IOException {
        try {
            new ProcessBuilder(binaries.command("pg_ctl", "stop", "-D", dataFolder.toString(), "-m", mode, "-t", "10"))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

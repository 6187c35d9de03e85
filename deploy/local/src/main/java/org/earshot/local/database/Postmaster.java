package org.earshot.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The process of the server and its data folder: initialise, start with patience, stop. */
final class Postmaster {
    private final PostgresBinaries binaries;
    private final DatabaseSettings settings;
    private final int port;
    private final Path log;
    private volatile @Nullable Process process;

    Postmaster(PostgresBinaries binaries, DatabaseSettings settings, int port) {
        this.binaries = binaries;
        this.settings = settings;
        this.port = port;
        this.log = settings.log();
    }

    /** In a folder beside the final one and then renamed, so that a kill in between leaves nothing half made. */
    void initialize() {
        Path folder = settings.dataFolder();
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
            Path unfinished = Files.createTempDirectory(parent, "initdb-");
            Path password = Files.createTempFile("earshot-", ".tmp");
            Files.writeString(password, settings.superuserPassword());
            try {
                run(
                        "initdb",
                        "-D",
                        unfinished.toString(),
                        "-U",
                        "postgres",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + password,
                        "-E",
                        "UTF-8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions",
                        "--no-sync");
            } finally {
                Files.delete(password);
            }
            Files.deleteIfExists(folder);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot write to " + folder, e);
        }
    }

    /**
     * Starts and waits until ready. The first attempts may fail after a kill -9: backends of the killed postmaster need
     * a moment to notice, and hold the shared memory until then.
     */
    void startUntil(Duration patience, BooleanSupplier ready) {
        Instant deadline = Instant.now().plus(patience);
        AbandonedPostmaster.end(settings.dataFolder(), binaries);
        while (Instant.now().isBefore(deadline)) {
            Process started = spawn();
            while (started.isAlive() && Instant.now().isBefore(deadline)) {
                if (ready.getAsBoolean()) {
                    return;
                }
                pause(started);
            }
            pause(started);
        }
        stop();
        throw new IllegalStateException("PostgreSQL did not start within " + patience.toSeconds() + " s; see " + log);
    }

    ProcessHandle process() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException("PostgreSQL was not started");
        }
        return current.toHandle();
    }

    boolean isRunning() {
        Process current = process;
        return current != null && current.isAlive();
    }

    void stop() {
        Process current = process;
        if (current == null || !current.isAlive()) {
            return;
        }
        run("pg_ctl", "stop", "-D", settings.dataFolder().toString(), "-m", "fast", "-w", "-t", "30");
        try {
            if (!current.waitFor(5, TimeUnit.SECONDS)) {
                current.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process spawn() {
        try {
            Process started = new ProcessBuilder(binaries.command("postgres", options()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
            process = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's program cannot be started", e);
        }
    }

    private String[] options() {
        List<String> options = PostgresOptions.of(settings, port);
        return options.toArray(String[]::new);
    }

    private void run(String program, String... arguments) {
        try {
            Process running = new ProcessBuilder(binaries.command(program, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
            if (running.waitFor() != 0 && program.equals("initdb")) {
                throw new IllegalStateException("PostgreSQL cannot make its data folder; see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's program " + program + " cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + program + " ran", e);
        }
    }

    private static void pause(Process started) {
        try {
            started.waitFor(100, TimeUnit.MILLISECONDS);
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL started", e);
        }
    }
}

package org.earshot.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.earshot.local.data.DataFolder;
import org.earshot.local.terminal.CannotStart;
import org.jspecify.annotations.Nullable;

/** A packaged service that runs as a child process, and can be started again with the same address. */
public final class ServiceProcess {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final PackagedService service;
    private final Path home;
    private final DataFolder folder;
    private final Map<String, String> environment;
    private final URI address;
    private volatile @Nullable Process process;

    /**
     * @param home the project's folder
     * @param environment the service's configuration, as environment variables
     */
    public ServiceProcess(
            PackagedService service, Path home, DataFolder folder, URI address, Map<String, String> environment) {
        this.service = service;
        this.home = home;
        this.folder = folder;
        this.address = address;
        this.environment = Map.copyOf(environment);
    }

    /** Its short name. */
    public String name() {
        return service.name();
    }

    /** What it writes. */
    public Path log() {
        return folder.log(service.name());
    }

    /** Starts it; {@link #isReady()} tells when it takes requests. */
    public void start() {
        ProcessBuilder builder = new ProcessBuilder(service.command())
                .directory(service.folder(home).toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log().toFile()));
        builder.environment().putAll(PackagedService.smallMemory());
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            process = started;
            ProcessRecord.of(started.toHandle()).writeTo(folder, service.name());
        } catch (IOException e) {
            throw new UncheckedIOException("The " + service.module() + " cannot be started", e);
        }
    }

    /** Ends the process that an earlier launcher left behind, if it still runs. Returns whether it did. */
    public static boolean endAbandoned(DataFolder folder, PackagedService service) {
        return ProcessRecord.endAbandoned(folder, service.name());
    }

    /**
     * Returns when it takes requests.
     *
     * @throws CannotStart when it ends before, or takes more than five minutes
     */
    public void awaitReady() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!isAlive()) {
                throw new CannotStart("The " + service.module() + " ended at its start.", "See why in " + log() + ".");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new CannotStart(
                        "The " + service.module() + " was not ready after " + PATIENCE.toSeconds() + " s.",
                        "See why in " + log() + ".");
            }
            pause();
        }
    }

    /** Whether its process is there. */
    public boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** Whether it says that it can take requests. */
    boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(service.readinessPath()))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks it to finish what it is doing and end. */
    public void askToStop() {
        Process current = process;
        if (current != null) {
            current.destroy();
        }
    }

    /** Waits for its end, and forces it when it takes too long. */
    public void awaitStop() {
        Process current = process;
        if (current == null) {
            return;
        }
        try {
            if (!current.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                current.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            current.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the " + service.module() + " started", e);
        }
    }
}

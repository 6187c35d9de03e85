package org.earshot.scenario.suite;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.earshot.scenario.api.Api;

/**
 * The whole suite on this machine, started by the real launcher on a data folder of its own and a free port. Closing it
 * stops everything and deletes the folder.
 */
public final class Suite implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ADMIN = "admin@earshot.example";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final Data data;
    private final int port;
    private final List<String> options;
    private final Map<String, String> environment;
    private Process launcher;

    private Suite(Data data, int port, List<String> options, Map<String, String> environment) {
        this.data = data;
        this.port = port;
        this.options = List.copyOf(options);
        this.environment = Map.copyOf(environment);
        this.launcher = launch();
    }

    /**
     * Starts an empty suite (no sample) and returns when it takes requests.
     *
     * @param options further ones of the launcher's {@code up}
     */
    public static Suite start(String... options) {
        return start(Map.of(), options);
    }

    /** The same for a run in which one machine sends what many people would: each limit is looked at, and none is reached. */
    public static Suite startForLoad(String... options) {
        return start(Map.of("EARSHOT_LIMITS_FACTOR", "100000"), options);
    }

    /** Starts a suite with the sample organisation; it comes in while the suite runs. */
    public static Suite startWithSample() {
        return started(Map.of(), List.of());
    }

    /** An empty suite with environment variables of its own for every part. */
    public static Suite start(Map<String, String> environment, String... options) {
        List<String> all = new ArrayList<>(List.of("--no-sample"));
        all.addAll(List.of(options));
        return started(environment, all);
    }

    private static Suite started(Map<String, String> environment, List<String> options) {
        try {
            Suite suite =
                    new Suite(new Data(Files.createTempDirectory("earshot-suite-")), freePort(), options, environment);
            Runtime.getRuntime().addShutdownHook(new Thread(suite::end));
            suite.awaitReady();
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder", e);
        }
    }

    /** Where people and programs reach it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where a service listens behind that; another one after each start of the launcher. */
    public URI addressOf(Part service) {
        return URI.create(data.address(service.shortName()));
    }

    /** Kafka's bootstrap servers; others after each start of the launcher. */
    public String bootstrapServers() {
        return data.address("kafka");
    }

    /** The database; another address after each start of the launcher. */
    public String jdbcUrl() {
        return data.address("postgresql");
    }

    /** Of a service's database role, {@code earshot_<short name>}. */
    public String databasePassword(Part service) {
        return data.password("database." + service.shortName());
    }

    /** The e-mail address of the first administrator. */
    public String adminEmail() {
        return ADMIN;
    }

    /** Their password. */
    public String adminPassword() {
        return data.password("admin");
    }

    /** The API, signed in as the first administrator. */
    public Api admin() {
        return Api.signedIn(address(), adminEmail(), adminPassword());
    }

    /** What a part wrote; the launcher's is what a user would see at the terminal. */
    public Path log(Part part) {
        return data.log(part);
    }

    /** The process of a part. */
    public ProcessHandle process(Part part) {
        return part == Part.LAUNCHER
                ? launcher.toHandle()
                : data.service(part).orElseThrow(() -> new IllegalStateException(part + " does not run"));
    }

    /** The database's main process. */
    public ProcessHandle database() {
        return data.database().orElseThrow(() -> new IllegalStateException("The database does not run"));
    }

    /** Ends a part at once, with SIGKILL; the launcher together with broker and database. */
    public void kill(Part part) {
        if (part == Part.LAUNCHER) {
            data.database().ifPresent(ProcessHandle::destroyForcibly);
        }
        process(part).destroyForcibly();
    }

    /** Starts the launcher again on the same folder and port. */
    public void launchAgain() {
        await().atMost(PATIENCE).until(() -> !launcher.isAlive());
        launcher = launch();
    }

    /** Stops a part's clock (SIGSTOP): it keeps its connections and memory, and does nothing. */
    public void suspend(Part part) {
        signal(part, "-STOP");
    }

    /** Lets a suspended part go on. */
    public void resume(Part part) {
        signal(part, "-CONT");
    }

    /** Returns when all three services take requests through the front address. */
    public void awaitReady() {
        await().pollInterval(Duration.ofMillis(100)).atMost(PATIENCE).until(() -> {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("The launcher ended after saying:\n" + data.lastSaid());
            }
            return Part.SERVICES.stream().allMatch(this::isReady);
        });
    }

    /** Stops everything cleanly and deletes the data folder. */
    @Override
    public void close() {
        end();
        data.delete();
    }

    private boolean isReady(Part service) {
        String path = "/" + service.shortName() + "/health/ready";
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process launch() {
        Path home = Home.find();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=48m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dearshot.home=" + home,
                "-jar",
                Home.launcherJar(home).toString(),
                "up",
                "--port",
                Integer.toString(port),
                "--data",
                data.folder().toString()));
        command.addAll(options);
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(
                            data.folder().resolve("terminal.log").toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The launcher cannot be started", e);
        }
    }

    /** A launcher that was killed leaves its services behind; they go too. */
    private void end() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(40, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Part.SERVICES.forEach(part -> data.service(part).ifPresent(ProcessHandle::destroyForcibly));
        data.database().ifPresent(ProcessHandle::destroyForcibly);
    }

    private void signal(Part part, String signal) {
        try {
            int exit = new ProcessBuilder(
                            "kill", signal, Long.toString(process(part).pid()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("kill " + signal + " did not reach " + part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

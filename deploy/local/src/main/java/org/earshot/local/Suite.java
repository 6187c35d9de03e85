package org.earshot.local;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.earshot.local.broker.BrokerSettings;
import org.earshot.local.broker.EmbeddedBroker;
import org.earshot.local.data.DataFolder;
import org.earshot.local.database.DatabaseSettings;
import org.earshot.local.database.EmbeddedDatabase;
import org.earshot.local.front.FreePort;
import org.earshot.local.front.FrontProxy;
import org.earshot.local.process.PackagedService;
import org.earshot.local.process.ServiceProcess;
import org.earshot.local.process.Supervisor;
import org.earshot.local.sample.SignIn;
import org.earshot.local.secrets.Secrets;
import org.earshot.local.terminal.Progress;

/** Everything that runs, started together and stopped in order: services, front address, database and broker. */
final class Suite implements AutoCloseable {
    private final SuiteSettings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final Supervisor supervisor;
    private final List<ServiceProcess> services = new ArrayList<>();
    private final List<AutoCloseable> closeLast = new ArrayList<>();
    private final List<CompletableFuture<?>> starting = new CopyOnWriteArrayList<>();
    private volatile boolean started;
    private volatile boolean closing;

    Suite(SuiteSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.secrets = Secrets.in(settings.folder().secrets());
        this.supervisor = new Supervisor(progress);
    }

    /**
     * Everything at once, on ports that are known before: a service loads its code while the database recovers, and waits for
     * what it needs. The front address is there first; it asks for patience until a service is, and lets people answer as soon
     * as answers are taken.
     */
    void start() {
        Instant begin = Instant.now();
        endAbandoned();
        int databasePort = FreePort.onLoopback();
        int brokerPort = FreePort.onLoopback();
        ServiceConfiguration configuration = new ServiceConfiguration(
                settings.address(),
                EmbeddedDatabase.jdbcUrl(databasePort),
                EmbeddedBroker.bootstrapServers(brokerPort),
                secrets);
        writeAddresses(configuration);
        closeLater(FrontProxy.start(settings.hosts(), settings.address().getPort(), configuration.addresses()));
        List<CompletableFuture<?>> all = new ArrayList<>();
        all.add(begun(() -> startDatabase(databasePort)));
        all.add(begun(() -> startBroker(brokerPort)));
        all.addAll(startServices(configuration));
        all.forEach(Suite::outcome);
        started = true;
        progress.ready("Earshot at " + console(), Duration.between(begin, Instant.now()));
    }

    boolean isStarted() {
        return started;
    }

    /** Where people sign in: on this machine only. */
    URI console() {
        return URI.create("http://localhost:" + settings.address().getPort());
    }

    /** What links to answer pages begin with. */
    URI address() {
        return settings.address();
    }

    DataFolder folder() {
        return settings.folder();
    }

    SignIn signIn() {
        return new SignIn(ServiceConfiguration.ADMIN_EMAIL, secrets.adminPassword());
    }

    /** Services first, so that they finish what they were doing against a database and a broker that are there. */
    @Override
    public synchronized void close() {
        progress.note("stopping");
        closing = true;
        supervisor.close();
        services.forEach(ServiceProcess::askToStop);
        starting.forEach(Suite::awaitEitherWay);
        services.forEach(ServiceProcess::awaitStop);
        for (int i = closeLast.size() - 1; i >= 0; i--) {
            try {
                closeLast.get(i).close();
            } catch (Exception e) {
                progress.warning("did not stop cleanly: " + e.getMessage());
            }
        }
    }

    private void endAbandoned() {
        for (PackagedService service : PackagedService.ALL) {
            if (ServiceProcess.endAbandoned(settings.folder(), service)) {
                progress.note("ended the " + service.module() + " that an earlier start left behind");
            }
        }
    }

    private EmbeddedDatabase startDatabase(int port) {
        return timed("PostgreSQL", () -> {
            EmbeddedDatabase database = EmbeddedDatabase.start(new DatabaseSettings(
                    settings.folder().database(),
                    settings.folder().log("postgresql"),
                    port,
                    secrets.superuserPassword(),
                    settings.powerCutSafe()));
            closeLater(database);
            database.bootstrap(secrets.rolePasswords());
            supervisor.watch("PostgreSQL", database::isRunning, database::startAgain);
            return database;
        });
    }

    private EmbeddedBroker startBroker(int port) {
        return timed("Kafka", () -> {
            EmbeddedBroker broker = EmbeddedBroker.start(
                    new BrokerSettings(settings.folder().broker(), port, 1, settings.powerCutSafe()));
            closeLater(broker);
            return broker;
        });
    }

    private List<CompletableFuture<?>> startServices(ServiceConfiguration configuration) {
        List<CompletableFuture<?>> ready = new ArrayList<>();
        for (PackagedService service : PackagedService.ALL) {
            ServiceProcess process = new ServiceProcess(
                    service,
                    settings.home(),
                    settings.folder(),
                    configuration.addressOf(service),
                    configuration.of(service));
            services.add(process);
            ready.add(begun(() -> startService(service, process)));
        }
        return ready;
    }

    private ServiceProcess startService(PackagedService service, ServiceProcess process) {
        return timed(service.module(), () -> {
            process.start();
            process.awaitReady();
            supervisor.watch(service.module(), process::isAlive, process::start);
            return process;
        });
    }

    /** Work of the start that a stop in between has to wait for. */
    private <T> CompletableFuture<T> begun(Supplier<T> work) {
        CompletableFuture<T> begun = CompletableFuture.supplyAsync(() -> {
            if (closing) {
                throw new CancellationException("stopping");
            }
            return work.get();
        });
        starting.add(begun);
        return begun;
    }

    private static void awaitEitherWay(CompletableFuture<?> work) {
        try {
            work.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            // What failed or hangs has already said so, or will be ended with this process.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeLater(AutoCloseable part) {
        synchronized (closeLast) {
            closeLast.add(part);
        }
    }

    private void writeAddresses(ServiceConfiguration configuration) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("front", console().toString());
        configuration.addresses().forEach((name, address) -> addresses.put(name, address.toString()));
        addresses.put("kafka", configuration.bootstrapServers());
        addresses.put("postgresql", configuration.jdbcUrl());
        StringBuilder text = new StringBuilder();
        addresses.forEach(
                (name, address) -> text.append(name).append('=').append(address).append('\n'));
        settings.folder().note("addresses.properties", text.toString());
    }

    private <T> T timed(String what, Supplier<T> work) {
        Instant begin = Instant.now();
        T result = work.get();
        progress.ready(what, Duration.between(begin, Instant.now()));
        return result;
    }

    private static <T> T outcome(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}

package org.earshot.local.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.earshot.local.front.FreePort;

/**
 * A Kafka broker (KRaft, broker and controller in one) in this JVM, on loopback only, on a data folder that survives
 * restarts and kill -9.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts the broker and creates the topics that are missing.
     *
     * @throws IllegalStateException when it cannot start on this data folder; the message says why
     */
    public static EmbeddedBroker start(BrokerSettings settings) {
        int port = settings.port() == 0 ? FreePort.onLoopback() : settings.port();
        Properties properties = BrokerProperties.of(settings, port, FreePort.onLoopback());
        format(settings.dataFolder(), properties);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
        server.startup();
        EmbeddedBroker broker = new EmbeddedBroker(server, bootstrapServers(port));
        try {
            TopicCreation.createMissing(broker.bootstrapServers, settings);
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
        return broker;
    }

    /**
     * What to do when a broker in this JVM cannot go on, for example because the disk is full. Without this, Kafka ends the
     * whole process at once and leaves its children behind.
     *
     * @param react takes the reason; runs on a thread of its own
     */
    public static void whenItGivesUp(Consumer<String> react) {
        Exit.Procedure stop = (status, message) -> {
            new Thread(() -> react.accept(message == null ? "status " + status : message), "broker-gave-up").start();
            waitForTheEnd();
        };
        Exit.setExitProcedure(stop);
        Exit.setHaltProcedure(stop);
    }

    /** What clients connect to, as {@code host:port}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** What clients connect to once a broker on this port is up. */
    public static String bootstrapServers(int port) {
        return "127.0.0.1:" + port;
    }

    /** Stops cleanly; returns when the data folder is free for the next start. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Kafka's own code does not expect to come back from its end. */
    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void format(Path dataFolder, Properties properties) {
        if (Files.exists(dataFolder.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(dataFolder);
            Path file = Files.createTempFile("earshot-broker", ".properties");
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int exit = StorageTool.execute(
                    new String[] {
                        "format",
                        "--cluster-id",
                        Uuid.randomUuid().toString(),
                        "--config",
                        file.toString(),
                        "--ignore-formatted"
                    },
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            Files.delete(file);
            if (exit != 0) {
                throw new IllegalStateException(
                        "Kafka cannot format " + dataFolder + ": " + said.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka cannot write to " + dataFolder, e);
        }
    }
}

package org.earshot.local.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.local.broker.BrokerSettings;
import org.earshot.local.broker.EmbeddedBroker;
import org.earshot.local.database.DatabaseSettings;
import org.earshot.local.database.EmbeddedDatabase;
import org.earshot.local.database.RolePasswords;
import org.earshot.local.secrets.SigningKey;
import org.jspecify.annotations.Nullable;

/** The one database, broker and signing key of this JVM. */
public final class SharedInfrastructure {
    /** Of every role, in tests. */
    static final String PASSWORD = "for-tests-only";

    private static @Nullable Map<String, String> addresses;

    private SharedInfrastructure() {}

    /**
     * Starts it, or returns what was started. Quarkus loads test resources with a class loader that it closes at its next
     * restart, which would take the broker's classes away under it; so the work is done by the JVM's own loader, which the
     * broker also asks for the classes it names.
     */
    static Map<String, String> started() {
        Thread thread = Thread.currentThread();
        ClassLoader ofTest = thread.getContextClassLoader();
        ClassLoader lasting = ClassLoader.getSystemClassLoader();
        thread.setContextClassLoader(lasting);
        try {
            Class<?> shared = lasting.loadClass(SharedInfrastructure.class.getName());
            @SuppressWarnings("unchecked")
            Map<String, String> found =
                    (Map<String, String>) shared.getMethod("start").invoke(null);
            return found;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The embedded database and broker did not start", e);
        } finally {
            thread.setContextClassLoader(ofTest);
        }
    }

    /** Called through reflection by {@link #started()}; returns addresses by name. */
    public static synchronized Map<String, String> start() {
        if (addresses == null) {
            try {
                addresses = startAll();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return addresses;
    }

    private static Map<String, String> startAll() throws IOException {
        TemporaryFolder folder = TemporaryFolder.create();
        EmbeddedDatabase database = EmbeddedDatabase.start(DatabaseSettings.forTests(folder.path("postgresql")));
        database.bootstrap(passwords());
        EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.forTests(folder.path("kafka")));
        SigningKey key = SigningKey.generate();
        Path keyFile = Files.writeString(folder.path("signing-key.pem"), key.pem());
        HttpServer jwks = publish(key);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            jwks.stop(0);
            broker.close();
            database.close();
            folder.delete();
        }));
        Map<String, String> started = new HashMap<>();
        started.put("password", PASSWORD);
        started.put("jdbc.url", database.jdbcUrl());
        started.put("bootstrap.servers", broker.bootstrapServers());
        started.put("signing.key", keyFile.toString());
        started.put("jwks.url", "http://127.0.0.1:" + jwks.getAddress().getPort() + "/.well-known/jwks.json");
        return started;
    }

    static RolePasswords passwords() {
        return new RolePasswords(RolePasswords.SERVICES.stream()
                .flatMap(service -> Stream.of(service, service + "_owner"))
                .collect(Collectors.toMap(role -> role, role -> PASSWORD)));
    }

    private static HttpServer publish(SigningKey key) throws IOException {
        byte[] body = key.publicKeySet().getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }
}

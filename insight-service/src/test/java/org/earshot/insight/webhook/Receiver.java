package org.earshot.insight.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

/** A receiver of webhooks on this machine. */
public final class Receiver implements AutoCloseable {
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** What came in. */
    public record Heard(String id, String body, Map<String, List<String>> headers, int answered) {
        public JsonPath json() {
            return JsonPath.from(body);
        }

        /** Whether the library says that it was signed with this secret. */
        public boolean signedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException | EmptyWebhookSecretException forged) {
                return false;
            }
        }
    }

    private Receiver(IntUnaryOperator statusOf) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "receiver");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> take(exchange, statusOf));
        server.start();
    }

    /** One that answers so to its first, second ... request; a negative status is an answer that never comes. */
    public static Receiver answering(IntUnaryOperator statusOf) {
        return new Receiver(statusOf);
    }

    /** One that takes everything. */
    public static Receiver taking() {
        return new Receiver(request -> 204);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Everything so far. */
    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** The ids that were answered with success. */
    public List<String> taken() {
        return heard.stream().filter(one -> one.answered() < 300).map(Heard::id).toList();
    }

    private void take(HttpExchange exchange, IntUnaryOperator statusOf) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        header -> header.getKey().toLowerCase(java.util.Locale.ROOT), Map.Entry::getValue));
        int status;
        synchronized (this) {
            status = statusOf.applyAsInt(heard.size());
            heard.add(new Heard(
                    headers.getOrDefault("webhook-id", List.of("")).get(0), body, headers, status < 0 ? 999 : status));
        }
        if (status >= 0) {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

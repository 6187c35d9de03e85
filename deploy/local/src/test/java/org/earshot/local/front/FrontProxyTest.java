package org.earshot.local.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.earshot.local.terminal.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrontProxyTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<HttpServer> services = new ArrayList<>();
    private volatile Headers received = new Headers();
    private final CountDownLatch firstEventRead = new CountDownLatch(1);
    private final FrontProxy front;

    FrontProxyTest() throws IOException {
        URI away = URI.create("http://127.0.0.1:" + FreePort.onLoopback());
        front = FrontProxy.start(
                List.of("127.0.0.1"),
                0,
                Map.of("survey", service("survey"), "insight", service("insight"), "ingest", away));
    }

    @AfterEach
    void stop() {
        front.close();
        services.forEach(service -> service.stop(0));
    }

    @Test
    void aPathReachesItsServiceWithItsQueryAndBody() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/api/instruments?draft=true")
                        .POST(HttpRequest.BodyPublishers.ofString("body"))
                        .build(),
                BodyHandlers.ofString());

        assertEquals("survey POST /api/instruments?draft=true body", answer.body());
    }

    @Test
    void whatTheCallerSaysAboutWhereItComesFromIsReplaced() throws Exception {
        HttpRequest forged = request("/sign-in")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-FORWARDED-HOST", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=203.0.113.9;host=evil.example")
                .header("X-Real-IP", "203.0.113.9")
                .build();

        client.send(forged, BodyHandlers.discarding());

        Headers headers = received;
        assertEquals(List.of("127.0.0.1"), headers.get("X-Forwarded-For"));
        assertEquals(List.of("http"), headers.get("X-Forwarded-Proto"));
        assertEquals(List.of(Integer.toString(front.port())), headers.get("X-Forwarded-Port"));
        assertEquals("127.0.0.1:" + front.port(), headers.getFirst("Host"));
        for (String name : List.of("X-Forwarded-Host", "X-Forwarded-Prefix", "Forwarded", "X-Real-IP")) {
            assertFalse(headers.containsKey(name), name);
        }
    }

    @Test
    void anEventArrivesWhileTheStreamIsStillOpen() throws Exception {
        HttpResponse<InputStream> stream = client.send(request("/events").build(), BodyHandlers.ofInputStream());

        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertEquals("data: first", lines.readLine());
            firstEventRead.countDown();
            assertEquals("", lines.readLine());
            assertEquals("data: second", lines.readLine());
        }
    }

    @Test
    void aServiceThatIsAwayIsAProblemThatSaysWhenToTryAgain() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/api/responses")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());

        assertEquals(503, answer.statusCode());
        assertEquals("2", answer.headers().firstValue("Retry-After").orElse(""));
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void aServiceThatIsAwayIsAPageForAPerson() throws Exception {
        HttpResponse<String> answer =
                client.send(request("/a/3f9c").header("Accept", "text/html").build(), BodyHandlers.ofString());

        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("One moment"), answer.body());
    }

    @Test
    void aTakenPortIsNamedWithWhatToDo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            CannotStart asked =
                    assertThrows(CannotStart.class, () -> PortCheck.requireFree(List.of("127.0.0.1"), port));
            CannotStart bound =
                    assertThrows(CannotStart.class, () -> FrontProxy.start(List.of("127.0.0.1"), port, Map.of())
                            .close());

            assertTrue(String.valueOf(asked.getMessage()).contains(":" + port + " is taken"), asked.getMessage());
            assertTrue(String.valueOf(bound.getMessage()).contains("--port"), bound.getMessage());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + front.port() + path));
    }

    private URI service(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            received = exchange.getRequestHeaders();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String said = String.join(
                    " ",
                    name,
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    body);
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(said.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.createContext("/events", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            awaitFirstEventRead();
            exchange.getResponseBody().write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        services.add(server);
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void awaitFirstEventRead() throws IOException {
        try {
            if (!firstEventRead.await(10, TimeUnit.SECONDS)) {
                throw new IOException("the first event was held back");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}

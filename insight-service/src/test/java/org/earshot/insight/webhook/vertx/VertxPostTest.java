package org.earshot.insight.webhook.vertx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.earshot.insight.webhook.Attempt;
import org.earshot.insight.webhook.Delivery;
import org.earshot.insight.webhook.Endpoint;
import org.earshot.insight.webhook.Parcel;
import org.earshot.insight.webhook.WantedEndpoint;
import org.earshot.insight.webhook.WebhookEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VertxPostTest {
    private static final String HOST = "hooks.example.org";
    private static final Duration TIMEOUT = Duration.ofMillis(1_500);

    @TempDir
    static Path folder;

    private static Vertx vertx;
    private static PfxOptions certificate;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void aCertificateForTheHost() throws IOException, InterruptedException {
        vertx = Vertx.vertx();
        Path store = folder.resolve("hooks.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "hooks",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + HOST,
                        "-ext",
                        "SAN=dns:" + HOST,
                        "-validity",
                        "2",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit")
                .inheritIO()
                .start();
        assertEquals(0, keytool.waitFor());
        certificate = new PfxOptions().setPath(store.toString()).setPassword("changeit");
    }

    @AfterAll
    static void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void theNameIsLookedUpOnceTheAddressFoundIsReachedAndTheCertificateIsCheckedAgainstTheName() {
        int port = serving(true, request -> {
            heard.add(request.connection().indicatedServerName() + " " + request.authority() + " " + request.uri());
            request.response().setStatusCode(204).end();
        });
        AtomicInteger lookups = new AtomicInteger();
        NameLookup once = host ->
                List.of(lookups.getAndIncrement() == 0 ? loopback() : InetAddress.getAllByName("169.254.169.254")[0]);

        Attempt attempt = send(once, true, "https://" + HOST + ":" + port + "/in?a=1");

        assertTrue(attempt.succeeded(), attempt::toString);
        assertEquals(List.of(HOST + " " + HOST + ":" + port + " /in?a=1"), heard);
        assertEquals(1, lookups.get());
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() {
        int port = serving(true, request -> heard.add(request.uri()));

        Attempt attempt = send(host -> List.of(loopback()), true, "https://other.example.org:" + port + "/");

        assertEquals(Attempt.Failure.TLS, attempt.failure());
        assertEquals(List.of(), heard);
    }

    @Test
    void aCertificateThatNobodyTrustsIsRefused() {
        int port = serving(true, request -> heard.add(request.uri()));
        Connection strict = new Connection(vertx, new HttpClientOptions());

        Attempt attempt = send(
                new VertxPost(host -> List.of(loopback()), strict, true, TIMEOUT, Clock.systemUTC()),
                "https://" + HOST + ":" + port + "/");

        assertEquals(Attempt.Failure.TLS, attempt.failure());
        assertEquals(List.of(), heard);
    }

    @Test
    void aNameThatLeadsToThisMachineReachesNothingOnIt() {
        int port = serving(true, request -> heard.add(request.uri()));

        Attempt attempt = send(host -> List.of(loopback()), false, "https://" + HOST + ":" + port + "/");

        assertEquals(Attempt.Failure.FORBIDDEN_ADDRESS, attempt.failure());
        assertEquals(List.of(), heard);
    }

    @Test
    void aRedirectIsNotFollowed() {
        int secret = serving(false, request -> heard.add(request.uri()));
        int port = serving(false, request -> request.response()
                .setStatusCode(307)
                .putHeader("location", "http://127.0.0.1:" + secret + "/secret")
                .end());

        Attempt attempt = here(port);

        assertEquals(Attempt.Failure.REDIRECT, attempt.failure());
        assertEquals(List.of(), heard);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        int port = serving(false, request -> {
            request.response().setChunked(true);
            vertx.setPeriodic(1, timer -> {
                if (request.response().closed()) {
                    vertx.cancelTimer(timer);
                } else {
                    request.response().write("x".repeat(8_192));
                }
            });
        });

        assertEquals(Attempt.Failure.TOO_LARGE, here(port).failure());
    }

    @Test
    void anAnswerThatNeverComesEndsInTime() {
        int port = serving(false, request -> heard.add(request.uri()));
        Instant begin = Instant.now();

        Attempt attempt = here(port);

        assertEquals(Attempt.Failure.TIMEOUT, attempt.failure());
        assertTrue(Duration.between(begin, Instant.now()).compareTo(TIMEOUT.multipliedBy(3)) < 0);
    }

    @Test
    void aLookUpThatHangsEndsInTime() {
        NameLookup slow = host -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(loopback());
        };

        assertEquals(
                Attempt.Failure.TIMEOUT,
                send(slow, true, "https://" + HOST + "/").failure());
    }

    @Test
    void aReceiverSaysHowLongItWishesToBeLeftAlone() {
        int port = serving(false, request -> request.response()
                .setStatusCode(429)
                .putHeader("retry-after", "120")
                .end());

        assertEquals(Duration.ofMinutes(2), here(port).asked());
    }

    @Test
    void nobodyThereIsNoConnection() {
        int port = serving(false, request -> heard.add(request.uri()));

        assertEquals(Attempt.Failure.CONNECTION, here(port == 1 ? 2 : 1).failure());
    }

    private Attempt here(int port) {
        return send(NameLookup.ofSystem(), true, "http://127.0.0.1:" + port + "/");
    }

    private Attempt send(NameLookup names, boolean allowLoopback, String url) {
        Connection trusting = new Connection(vertx, new HttpClientOptions().setTrustOptions(certificate));
        return send(new VertxPost(names, trusting, allowLoopback, TIMEOUT, Clock.systemUTC()), url);
    }

    private static Attempt send(VertxPost post, String url) {
        Endpoint endpoint = new Endpoint(
                UUID.randomUUID(),
                new WantedEndpoint("Hook", URI.create(url), "en", Set.of()),
                Instant.now(),
                null,
                null);
        Delivery delivery = new Delivery(
                UUID.randomUUID(),
                endpoint.id(),
                "webhook.test",
                null,
                null,
                Instant.now(),
                Delivery.State.WAITING,
                0,
                Instant.now(),
                null);
        WebhookEvent event =
                new WebhookEvent("webhook.test", Instant.now(), new WebhookEvent.Data(null, null, "A test"));
        return post.send(new Parcel(endpoint, delivery, event, List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")))
                .toCompletableFuture()
                .join();
    }

    private static int serving(boolean tls, Handler<HttpServerRequest> handler) {
        HttpServerOptions options = new HttpServerOptions().setHost("127.0.0.1").setPort(0);
        if (tls) {
            options.setSsl(true).setSni(true).setKeyCertOptions(certificate);
        }
        HttpServer server = vertx.createHttpServer(options)
                .requestHandler(handler)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return server.actualPort();
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}

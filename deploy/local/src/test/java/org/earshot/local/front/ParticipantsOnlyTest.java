package org.earshot.local.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantsOnlyTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static int port;

    @BeforeAll
    static void listen() throws Exception {
        HttpServer server = VERTX.createHttpServer().requestHandler(new ParticipantsOnly(request -> request.response()
                .end("passed on")));
        port = server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get()
                .actualPort();
    }

    @AfterAll
    static void close() throws Exception {
        VERTX.close().toCompletionStage().toCompletableFuture().get();
    }

    @ParameterizedTest(name = "{0} from the network: {1}")
    @CsvSource({
        "/a/3f9c, 200",
        "/a/3f9c/check?lang=ar, 200",
        "/understood/7, 200",
        "/assets/earshot.css, 200",
        "/alerts, 404",
        "/sign-in, 404",
        "/api/responses, 404",
        "/a/%2e%2e/sign-in, 404",
        "/a//x, 404",
        "/, 404",
    })
    void onlyAnswerPagesAreReachable(String path, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();

        assertEquals(
                status,
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode());
    }
}

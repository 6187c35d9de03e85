package org.earshot.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The suite's REST interface as the sample uses it: JSON in, JSON out, signed in. */
final class SuiteApi {
    /** For JSON in and out. */
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String token;

    private SuiteApi(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Signs in with an account. */
    static SuiteApi signIn(URI address, String email, String password) {
        JsonNode answer = new SuiteApi(address, "").post("/api/sign-in", Map.of("email", email, "password", password));
        return new SuiteApi(address, answer.path("token").asText());
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, Object body) {
        return send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(bytes(body))));
    }

    /** Posts newline-delimited JSON and hands each line of the answer to {@code each}. */
    void postLines(String path, Stream<?> bodies, Consumer<JsonNode> each) {
        BodyPublisher lines = BodyPublishers.ofByteArrays(() -> bodies.map(body ->
                        (new String(bytes(body), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8))
                .iterator());
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-ndjson")
                .setHeader("Accept", "application/x-ndjson")
                .POST(lines)
                .build();
        HttpResponse<Stream<String>> answer = exchange(request, BodyHandlers.ofLines());
        try (Stream<String> results = answer.body()) {
            if (answer.statusCode() >= 300) {
                throw refused(request, answer.statusCode(), results.reduce("", String::concat));
            }
            results.filter(line -> !line.isBlank()).map(SuiteApi::read).forEach(each);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Accept", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<String> answer = exchange(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw refused(request, answer.statusCode(), answer.body());
        }
        return read(answer.body());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new SampleRefused(request.uri().getPath() + " could not be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleRefused("interrupted at " + request.uri().getPath(), e);
        }
    }

    private static SampleRefused refused(HttpRequest request, int status, String body) {
        return new SampleRefused(
                request.method() + " " + request.uri().getPath() + " answered " + status + ": " + body, null);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new SampleRefused("an answer is not JSON", e);
        }
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new SampleRefused("a request cannot be written as JSON", e);
        }
    }
}

package org.earshot.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.local.terminal.CannotStart;

/** The suite over REST, signed in; every failure is a line that says what, where and what next. */
final class SuiteClient {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String authorization;

    private SuiteClient(URI address, String authorization) {
        this.address = address;
        this.authorization = authorization;
    }

    static SuiteClient asClient(URI address, String id, String secret) {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        SuiteClient unknown = new SuiteClient(address, "Basic " + basic);
        JsonNode answer = unknown.read(unknown.request("/oauth/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        return new SuiteClient(address, "Bearer " + answer.path("access_token").asText());
    }

    static SuiteClient asAccount(URI address, String email, String password) {
        SuiteClient unknown = new SuiteClient(address, "");
        String body = JSON.createObjectNode()
                .put("email", email)
                .put("password", password)
                .toString();
        JsonNode answer = unknown.read(unknown.request("/api/sign-in")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        return new SuiteClient(address, "Bearer " + answer.path("token").asText());
    }

    JsonNode get(String path, Map<String, String> query) {
        return read(request(path + query(query)).GET());
    }

    /** Posts a file and reads one JSON document. */
    JsonNode postFile(String path, Map<String, String> query, Path file) {
        return read(withFile(path, query, file));
    }

    /** Posts a file and hands over each line of JSON as it comes. */
    void postFile(String path, Map<String, String> query, Path file, Consumer<JsonNode> each) {
        HttpResponse<Stream<String>> answer = send(withFile(path, query, file).build(), BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            if (answer.statusCode() >= 300) {
                throw refused(path, answer.statusCode(), lines.collect(Collectors.joining()));
            }
            lines.map(SuiteClient::json).forEach(each);
        }
    }

    private HttpRequest.Builder withFile(String path, Map<String, String> query, Path file) {
        try {
            return request(path + query(query))
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofFile(file));
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be read.", "Give a CSV file that exists.");
        }
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/x-ndjson");
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private JsonNode read(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<String> answer = send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw refused(request.uri().getPath(), answer.statusCode(), answer.body());
        }
        return json(answer.body());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new CannotStart(
                    "Nothing answers at " + address + ".", "Start the suite with deploy/up, or give --address.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", "Run the command again; what was stored counts once.");
        }
    }

    private static CannotStart refused(String path, int status, String body) {
        if (!body.startsWith("{")) {
            return new CannotStart(path + " answered " + status + ".", "Look at the service's log.");
        }
        JsonNode problem = json(body);
        StringBuilder what = new StringBuilder(problem.path("detail").asText(path + " answered " + status + "."));
        problem.path("errors").forEach(error -> what.append("\n  ")
                .append(error.path("pointer").asText())
                .append(' ')
                .append(error.path("detail").asText())
                .append(". ")
                .append(error.path("fix").asText()));
        return new CannotStart(what.toString(), problem.path("fix").asText(""));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new CannotStart("An answer is not JSON.", "Check that --address is an Earshot suite.");
        }
    }
}

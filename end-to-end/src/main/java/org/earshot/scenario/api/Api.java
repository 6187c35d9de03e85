package org.earshot.scenario.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Requests in the name of somebody who signed in. Signs in at the first request, and again when the token ran out. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final URI base;
    private final HttpRequest signIn;
    private final String tokenField;
    private volatile String token = "";

    private Api(URI base, HttpRequest signIn, String tokenField) {
        this.base = base;
        this.signIn = signIn;
        this.tokenField = tokenField;
    }

    /** As a person. */
    public static Api signedIn(URI base, String email, String password) {
        HttpRequest signIn = HttpRequest.newBuilder(base.resolve("/api/sign-in"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(Map.of("email", email, "password", password))))
                .build();
        return new Api(base, signIn, "token");
    }

    /** As a program, with client credentials. */
    public static Api client(URI base, String clientId, String secret) {
        String basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest signIn = HttpRequest.newBuilder(base.resolve("/oauth/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return new Api(base, signIn, "access_token");
    }

    /** The token of the sign-in, for requests made elsewhere. */
    public String token() {
        if (token.isEmpty()) {
            renew();
        }
        return token;
    }

    /** Makes a client with this name and signs in as it. */
    public Api newClient(String name) {
        JsonNode made = post("/api/clients", Map.of("name", name));
        return client(
                base, made.path("clientId").asText(), made.path("clientSecret").asText());
    }

    /** What is there; {@link Refused} when it is not. */
    public JsonNode get(String path) {
        return successful("GET", path, "");
    }

    /** Sends JSON; {@link Refused} when it is not taken. */
    public JsonNode post(String path, Object body) {
        return successful("POST", path, Json.write(body));
    }

    /** Sends any method and JSON text, and tells what came back. */
    public Reply send(String method, String path, String body) {
        Reply reply = await(once(method, path, body, "application/json"));
        if (reply.status() == 401) {
            renew();
            reply = await(once(method, path, body, "application/json"));
        }
        return reply;
    }

    /** Sends without waiting and without renewing the sign-in; fails with an {@link IOException} when nothing comes back. */
    public CompletableFuture<Reply> sendAsync(String method, String path, String body) {
        return once(method, path, body, "application/json");
    }

    /** A page of the console, as a browser asks for it. */
    public Reply page(String path) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Accept", "text/html")
                .build();
        return await(HTTP.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> new Reply(answer.statusCode(), answer.body())));
    }

    /** Sends lines of JSON and tells what became of each. */
    public Reply batch(String lines) {
        return await(once("POST", "/api/responses/batch", lines, "application/x-ndjson"));
    }

    /** Imports lines of CSV and tells what became of each row. */
    public Reply importing(String mapping, String csv) {
        String query = "?mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8);
        return await(once("POST", "/api/responses/import" + query, csv, "text/csv"));
    }

    /** Signs in anew; the next requests use the new token. */
    public void renew() {
        HttpResponse<String> answer =
                HTTP.sendAsync(signIn, BodyHandlers.ofString()).join();
        if (answer.statusCode() != 200) {
            throw new Refused("sign-in", answer.statusCode(), answer.body());
        }
        token = new Reply(200, answer.body()).json().path(tokenField).asText();
    }

    private JsonNode successful(String method, String path, String body) {
        Reply reply = send(method, path, body);
        if (!reply.succeeded()) {
            throw new Refused(method + " " + path, reply.status(), reply.body());
        }
        return reply.json();
    }

    private CompletableFuture<Reply> once(String method, String path, String body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json, application/x-ndjson")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString())
                .thenApply(answer -> new Reply(
                        answer.statusCode(), Optional.ofNullable(answer.body()).orElse("")));
    }

    private static Reply await(CompletableFuture<Reply> reply) {
        try {
            return reply.join();
        } catch (java.util.concurrent.CompletionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new UncheckedIOException(cause);
            }
            throw e;
        }
    }
}

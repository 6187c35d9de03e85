package org.earshot.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody gets who opens an address of a service that is only sent to, or that is none: a page in a browser, a problem in a program.
 */
public final class Opened {
    private static final String PAGE = "text/html";
    private static final String PROBLEM = "application/problem+json";
    private static final int NOT_ALLOWED = 405;
    private static final int NOT_FOUND = 404;

    private final URI service;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private Opened(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /**
     * What the service answers otherwise than it should, a line for each address; empty when all is well.
     *
     * @param port of the service on this machine
     * @param token of somebody who may open everything
     * @param nothing path at which there is nothing
     */
    public static List<String> otherwise(int port, String token, String nothing) {
        Opened opened = new Opened(URI.create("http://localhost:" + port), token);
        Stream<String> sentTo = Addresses.withoutGet().stream()
                .flatMap(path ->
                        Stream.of(opened.refusal(path, PAGE, PAGE), opened.refusal(path, "application/json", PROBLEM)));
        return Stream.concat(sentTo, Stream.of(opened.page(nothing)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String refusal(String path, String accepted, String expected) {
        HttpResponse<String> answer = open(path, accepted);
        boolean offersGet = answer.headers().allValues("Allow").stream().anyMatch(allowed -> allowed.contains("GET"));
        return is(answer, NOT_ALLOWED, expected) && !offersGet ? "" : line(path, accepted, answer);
    }

    private String page(String path) {
        HttpResponse<String> answer = open(path, PAGE);
        boolean said = answer.body().contains("There is nothing at this address");
        return is(answer, NOT_FOUND, PAGE) && said ? "" : line(path, PAGE, answer);
    }

    private static boolean is(HttpResponse<String> answer, int status, String type) {
        return answer.statusCode() == status
                && answer.headers().firstValue("Content-Type").orElse("").startsWith(type);
    }

    private static String line(String path, String accepted, HttpResponse<String> answer) {
        return path + " as " + accepted + ": " + answer.statusCode() + " "
                + answer.headers().map();
    }

    private HttpResponse<String> open(String path, String accepted) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", accepted)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while it waited for " + path, e);
        }
    }
}

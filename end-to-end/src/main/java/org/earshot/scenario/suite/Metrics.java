package org.earshot.scenario.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** A service's Prometheus page. */
public final class Metrics {
    /** Without the change to HTTP/2: under load the client has taken the first answer for a frame of it. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI page;

    public Metrics(URI page) {
        this.page = page;
    }

    /** The sum of all samples with this name, whatever their labels; 0 when there is none. */
    public double value(String name) {
        return text().lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private String text() {
        try {
            return http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}

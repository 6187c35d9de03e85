package org.earshot.scenario.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.earshot.scenario.CheckIn;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;

/**
 * Twenty managers at the console at once. Each opens one page after the other and looks at it for a second; what is timed is from
 * the request to the last byte, at insight itself, without browser and front.
 */
final class ManyManagers {
    private static final int MANAGERS = 20;
    private static final int IN_A_HURRY = 2;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI insight;
    private final Api signedIn;
    private final List<String> pages;

    /** @param site one of the places that they look at */
    ManyManagers(Suite suite, Api signedIn, String site) {
        this.insight = suite.addressOf(Part.INSIGHT);
        this.signedIn = signedIn;
        String need = "/needs/" + CheckIn.FOOD;
        this.pages = List.of(
                "/",
                "/needs",
                need,
                need + "?place=site:" + site,
                need + "/groups",
                need + "/places",
                "/answering",
                "/words",
                "/decisions",
                "/api/alerts");
    }

    /**
     * How long the requests of one page took.
     *
     * @param millis sorted
     */
    record Waited(List<Double> millis) {
        double percentile(double share) {
            return millis.isEmpty() ? Double.NaN : millis.get((int) Math.ceil(share * millis.size()) - 1);
        }
    }

    /** Two who look at nothing for long, so that the compiler has seen every page as often as on a day in use. */
    void warmUp(Duration time) {
        look(IN_A_HURRY, Duration.ZERO, time);
    }

    /** By page, in the order in which they are opened. A page that is not answered with 200 ends the run. */
    Map<String, Waited> look(Duration time) {
        return look(MANAGERS, LOOK, time);
    }

    private Map<String, Waited> look(int managers, Duration each, Duration time) {
        signedIn.renew();
        ExecutorService threads = Executors.newFixedThreadPool(managers);
        long until = System.nanoTime() + time.toNanos();
        try {
            List<Future<Map<String, List<Double>>>> under = new ArrayList<>();
            for (int manager = 0; manager < managers; manager++) {
                int first = manager;
                Duration later = each.multipliedBy(first).dividedBy(managers);
                under.add(threads.submit(() -> one(first, later, each, until)));
            }
            return together(under);
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<String, List<Double>> one(int first, Duration later, Duration each, long until)
            throws InterruptedException {
        Map<String, List<Double>> waited = new LinkedHashMap<>();
        TimeUnit.MILLISECONDS.sleep(later.toMillis());
        for (int next = first; System.nanoTime() < until; next++) {
            String page = pages.get(next % pages.size());
            long begin = System.nanoTime();
            open(page);
            waited.computeIfAbsent(page, none -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
            TimeUnit.MILLISECONDS.sleep(each.toMillis());
        }
        return waited;
    }

    private void open(String page) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(insight.resolve(page))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + signedIn.token())
                .header("Accept", page.startsWith("/api/") ? "application/json" : "text/html")
                .build();
        try {
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page + " was answered with " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(page + " was not answered", e);
        }
    }

    private Map<String, Waited> together(List<Future<Map<String, List<Double>>>> managers) {
        Map<String, Waited> all = new LinkedHashMap<>();
        pages.forEach(page -> all.put(page, new Waited(new ArrayList<>())));
        for (Future<Map<String, List<Double>>> manager : managers) {
            try {
                manager.get().forEach((page, millis) -> all.computeIfAbsent(page, any -> new Waited(new ArrayList<>()))
                        .millis()
                        .addAll(millis));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The managers were interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("A manager could not go on", e.getCause());
            }
        }
        all.values().forEach(waited -> waited.millis().sort(null));
        return all;
    }
}

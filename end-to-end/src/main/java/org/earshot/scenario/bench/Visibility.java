package org.earshot.scenario.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.load.Target;

/**
 * From a response's sending until everybody's series over REST rests on it. A figure moves in steps of people and trails the count by up
 * to two steps, so it is compared with what was sent: the n-th response is seen when the figure has risen by n, or by its share of n
 * where not all answer the question.
 */
final class Visibility {
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final Duration STILL = Duration.ofSeconds(5);
    private static final int EVERY = 50;

    /** Of the last responses, so many are not seen until others come: twice the people of a step, and as many again. */
    private static final int TRAILING = 40;

    private final List<Long> sent = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private final Api api;

    Visibility(Api api) {
        this.api = api;
    }

    /** @param at of {@link System#nanoTime}, when it was answered */
    private record Look(long at, long people) {
        /** Nothing is seen before it is sent, even where the share misleads, because refusals came unevenly. */
        boolean shows(double wanted, long sentAt) {
            return people >= wanted && at >= sentAt;
        }
    }

    /**
     * What came of it.
     *
     * @param millis sorted; of every fiftieth response
     * @param lost of these, how many were not seen when all had come to rest
     */
    record Seen(List<Double> millis, int lost) {
        double percentile(double share) {
            return millis.isEmpty() ? Double.NaN : millis.get((int) Math.ceil(share * millis.size()) - 1);
        }
    }

    /** The same target, whose requests are watched. */
    Target watched(Target target) {
        return new Target(target.port(), target.path(), target.headers(), () -> {
            sent.add(System.nanoTime());
            return target.body().get();
        });
    }

    /**
     * What was watched.
     *
     * @param result of what ran meanwhile
     */
    record Watched<T>(T result, Seen seen) {}

    /** Watches while the load runs, and until the figure has come to rest. */
    <T> Watched<T> during(Supplier<T> load) {
        look();
        CompletableFuture<T> running = CompletableFuture.supplyAsync(load);
        while (!running.isDone()) {
            look();
        }
        T result = running.join();
        while (!isStill()) {
            look();
        }
        return new Watched<>(result, seen());
    }

    private void look() {
        JsonNode need = api.send("GET", "/api/needs/stress", "").json();
        long people = 0;
        for (JsonNode week : need.path("weeks")) {
            people += week.path("figure").path("people").asLong();
        }
        looks.add(new Look(System.nanoTime(), people));
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The watch was interrupted", e);
        }
    }

    private boolean isStill() {
        Look last = looks.get(looks.size() - 1);
        return looks.stream()
                .filter(look -> look.people == last.people)
                .findFirst()
                .filter(first -> last.at - first.at > STILL.toNanos())
                .isPresent();
    }

    private Seen seen() {
        long before = looks.get(0).people;
        double share = (double) (looks.get(looks.size() - 1).people - before) / sent.size();
        List<Double> millis = new ArrayList<>();
        int lost = 0;
        int look = 0;
        for (int n = EVERY; n <= sent.size() - TRAILING; n += EVERY) {
            long sentAt = sent.get(n - 1);
            while (look < looks.size() && !looks.get(look).shows(before + share * n, sentAt)) {
                look++;
            }
            if (look < looks.size()) {
                millis.add((looks.get(look).at - sentAt) / 1e6);
            } else {
                lost++;
            }
        }
        millis.sort(null);
        return new Seen(millis, lost);
    }
}

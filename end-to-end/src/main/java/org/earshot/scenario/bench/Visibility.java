package org.earshot.scenario.bench;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.earshot.scenario.CheckIn;
import org.earshot.scenario.Responses;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author.Asked;

/**
 * From a response's acknowledgement until the series over REST has moved. The probe answers at a site of its own, so
 * that the series there counts nothing else.
 */
final class Visibility {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final int STEP = 10;
    private static final int MOST_STEPS = 12;

    private final SplittableRandom random = new SplittableRandom(2);
    private final Api api;
    private final Asked probe;

    Visibility(Api api, Asked probe) {
        this.api = api;
        this.probe = probe;
    }

    /**
     * What the probes saw.
     *
     * @param millis sorted
     * @param lost probes after which the figure did not move within a minute
     */
    record Seen(List<Double> millis, int lost) {
        double percentile(double share) {
            return millis.isEmpty() ? Double.NaN : millis.get((int) Math.ceil(share * millis.size()) - 1);
        }
    }

    /** Enough answers that the disclosure gate shows the series. */
    void prepare() {
        for (int steps = 0; steps < MOST_STEPS && shown() == 0; steps++) {
            step();
            moved(0);
        }
    }

    /**
     * One probe after the other until the time is over. A figure moves in steps of people, so a probe is ten answers, and further
     * tens until the figure may move; what counts is the time from the last answer's acknowledgement until it has.
     */
    Seen watch(Duration time) {
        List<Double> millis = new ArrayList<>();
        int lost = 0;
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            OptionalDouble seen = probe();
            seen.ifPresent(millis::add);
            lost += seen.isPresent() ? 0 : 1;
        }
        millis.sort(null);
        return new Seen(millis, lost);
    }

    private OptionalDouble probe() {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            long before = shown();
            step();
            long begin = System.nanoTime();
            if (moved(before)) {
                return OptionalDouble.of((System.nanoTime() - begin) / 1e6);
            }
        }
        return OptionalDouble.empty();
    }

    private void step() {
        for (int i = 0; i < STEP; i++) {
            answer();
        }
    }

    private boolean moved(long before) {
        try {
            await().pollDelay(Duration.ZERO)
                    .pollInterval(LOOK_EVERY)
                    .atMost(PATIENCE)
                    .until(() -> shown() > before);
            return true;
        } catch (ConditionTimeoutException waiting) {
            return false;
        }
    }

    private void answer() {
        String response = Responses.json(probe, UUID.randomUUID(), 1, Instant.now(), "", CheckIn.answers(random, 0.2));
        if (!api.send("POST", "/api/responses", response).succeeded()) {
            throw new IllegalStateException("A probe was refused");
        }
    }

    /** How many people the series of the running week rests on; 0 while it is not shown. */
    private long shown() {
        JsonNode need = api.send("GET", "/api/needs/stress?placeKind=site&placeId=" + probe.siteId(), "")
                .json();
        long people = 0;
        for (JsonNode week : need.path("weeks")) {
            people += week.path("figure").path("people").asLong();
        }
        return people;
    }
}

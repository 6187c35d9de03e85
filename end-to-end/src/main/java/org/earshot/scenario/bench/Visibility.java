package org.earshot.scenario.bench;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.earshot.scenario.CheckIn;
import org.earshot.scenario.Responses;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author.Asked;

/**
 * From a response's acknowledgement until the series over REST counts it. The probe answers at a site of its own, so
 * that the series there counts nothing else.
 */
final class Visibility {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final int ENOUGH_PEOPLE = 12;

    private final SplittableRandom random = new SplittableRandom(2);
    private final Api api;
    private final Asked probe;
    private int answered;

    Visibility(Api api, Asked probe) {
        this.api = api;
        this.probe = probe;
    }

    /**
     * What the probes saw.
     *
     * @param millis sorted
     * @param lost probes not seen within a minute
     */
    record Seen(List<Double> millis, int lost) {
        double percentile(double share) {
            return millis.isEmpty() ? Double.NaN : millis.get((int) Math.ceil(share * millis.size()) - 1);
        }
    }

    /** Enough answers that the disclosure gate shows the series. */
    void prepare() {
        for (int i = 0; i < ENOUGH_PEOPLE; i++) {
            answer();
        }
        await().atMost(PATIENCE).until(() -> shown() >= answered);
    }

    /** One probe after the other until the time is over. */
    Seen watch(Duration time) {
        List<Double> millis = new ArrayList<>();
        int lost = 0;
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            answer();
            long begin = System.nanoTime();
            try {
                await().pollDelay(Duration.ZERO)
                        .pollInterval(LOOK_EVERY)
                        .atMost(PATIENCE)
                        .until(() -> shown() >= answered);
                millis.add((System.nanoTime() - begin) / 1e6);
            } catch (ConditionTimeoutException unseen) {
                lost++;
            }
        }
        millis.sort(null);
        return new Seen(millis, lost);
    }

    private void answer() {
        String response = Responses.json(probe, UUID.randomUUID(), 1, Instant.now(), "", CheckIn.answers(random, 0.2));
        if (!api.send("POST", "/api/responses", response).succeeded()) {
            throw new IllegalStateException("A probe was refused");
        }
        answered++;
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

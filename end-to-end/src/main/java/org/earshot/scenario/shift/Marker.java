package org.earshot.scenario.shift;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.earshot.scenario.api.Api;

/**
 * Tells when insight has taken in everything that was acknowledged: an organisation's responses are taken in in their order, so
 * once a marker is counted, all before it are.
 */
final class Marker {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final Duration A_STEP = Duration.ofSeconds(3);
    private static final int STEP = 12;
    private static final int STEPS = 20;

    private final Api api;
    private final Stage stage;
    private int sent;

    Marker(Api api, Stage stage) {
        this.api = api;
        this.stage = stage;
    }

    /** The version has to arrive at response-ingest first. */
    void prepare() {
        await().atMost(PATIENCE).until(this::send);
        awaitTakenIn();
    }

    /**
     * Returns when everything that was acknowledged before is taken in: everybody's figure moves in steps of people, so markers are
     * sent until it holds more than were sent before.
     */
    void awaitTakenIn() {
        int before = sent;
        for (int step = 0; step < STEPS && counted() <= before; step++) {
            for (int i = 0; i < STEP; i++) {
                awaitSent();
            }
            awaitMoved(before);
        }
        if (counted() <= before) {
            throw new IllegalStateException("Markers are not counted");
        }
    }

    private void awaitSent() {
        await().atMost(PATIENCE).until(this::send);
    }

    private boolean send() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Answer answer = new Answer(UUID.randomUUID(), stage.marker(), Stage.MARKER, 1, false, now);
        boolean taken = api.send("POST", "/api/responses", answer.json(1)).succeeded();
        sent += taken ? 1 : 0;
        return taken;
    }

    private void awaitMoved(int before) {
        try {
            await().pollDelay(Duration.ZERO)
                    .pollInterval(LOOK_EVERY)
                    .atMost(A_STEP)
                    .until(() -> counted() > before);
        } catch (ConditionTimeoutException waiting) {
            // More have to answer before the figure may move.
        }
    }

    private long counted() {
        JsonNode need = api.send("GET", "/api/needs/" + Stage.MARKER, "").json();
        long people = 0;
        for (JsonNode week : need.path("weeks")) {
            people += week.path("figure").path("people").asLong();
        }
        return people;
    }
}

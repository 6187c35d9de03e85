package org.earshot.scenario.shift;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.earshot.scenario.api.Api;

/**
 * Tells when insight has taken in everything that was acknowledged: an organisation's responses are taken in in their order, so
 * once a marker is counted, all before it are.
 */
final class Marker {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final int ENOUGH_PEOPLE = 12;

    private final Api api;
    private final Stage stage;
    private int sent;

    Marker(Api api, Stage stage) {
        this.api = api;
        this.stage = stage;
    }

    /** Enough answers that the disclosure gate shows their number. The version has to arrive at response-ingest first. */
    void prepare() {
        await().atMost(PATIENCE).until(this::send);
        while (sent < ENOUGH_PEOPLE) {
            awaitSent();
        }
        awaitCounted();
    }

    /** Returns when everything that was acknowledged before is taken in. */
    void awaitTakenIn() {
        awaitSent();
        awaitCounted();
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

    private void awaitCounted() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(LOOK_EVERY)
                .atMost(PATIENCE)
                .until(() -> counted() >= sent);
    }

    private long counted() {
        JsonNode need = api.send(
                        "GET",
                        "/api/needs/" + Stage.MARKER + "?placeKind=site&placeId="
                                + stage.marker().siteId(),
                        "")
                .json();
        long people = 0;
        for (JsonNode week : need.path("weeks")) {
            people += week.path("figure").path("people").asLong();
        }
        return people;
    }
}

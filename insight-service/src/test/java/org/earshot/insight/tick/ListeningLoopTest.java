package org.earshot.insight.tick;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** From answers to an alert, a decision and back. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class ListeningLoopTest {
    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Test
    void aNeedThatShiftsInOneLanguageBecomesAnAlertThatIsHeardReadAndDecided() {
        Listening here = new Listening(publisher);
        here.arrive(fortyWeeks(here));
        await().untilAsserted(() -> here.as("analyst")
                .get("/api/needs/food-insecurity")
                .then()
                .statusCode(200)
                .body("weeks.size()", greaterThan(39)));
        here.as("analyst").get("/api/alerts").then().body("items.size()", equalTo(0));

        try (LiveEvents live = LiveEvents.open(TestTokens.token(here.organizationId, "manager"), null)) {
            here.arrive(shifted(here, 80));

            await().untilAsserted(() -> assertTrue(live.text().contains("event:opened"), live::text));
            String id = here.as("integrator")
                    .get("/api/alerts?status=open")
                    .then()
                    .body("items.size()", equalTo(1))
                    .body("items[0].dimension", equalTo("language"))
                    .body("items[0].group", equalTo("es"))
                    .body("items[0].direction", equalTo("UP"))
                    .body("items[0].sentence", containsString("among people answering in Spanish"))
                    .extract()
                    .path("items[0].id");
            decide(here, id);
            await().untilAsserted(() -> assertTrue(live.text().contains("event:decided"), live::text));
        }
        // The running week is told as it was when so many more have answered.
        here.arrive(shifted(here, 80));
        await().untilAsserted(() -> here.as("analyst")
                .get("/api/needs/food-insecurity")
                .then()
                .body("standing", equalTo("shifted"))
                .body("decisions[0].decision", equalTo("act"))
                .body("groups[0].group", equalTo("es"))
                .body("onsets[0].open", equalTo(true)));
        here.as("analyst").get("/api/shifts").then().body("items.need", hasItem("food-insecurity"));
    }

    private void decide(Listening here, String id) {
        here.as("analyst").post("/api/alerts/" + id + "/acknowledge").then().statusCode(403);
        here.as("manager")
                .contentType(ContentType.JSON)
                .post("/api/alerts/" + id + "/acknowledge")
                .then()
                .statusCode(200)
                .body("status", equalTo("acknowledged"));
        here.as("manager")
                .contentType(ContentType.JSON)
                .body("{\"decision\":\"decline\",\"reason\":\"\"}")
                .post("/api/alerts/" + id + "/decision")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:reason-missing"));
        here.as("manager")
                .contentType(ContentType.JSON)
                .body("{\"decision\":\"act\",\"reason\":\"A second food parcel on Fridays\"}")
                .post("/api/alerts/" + id + "/decision")
                .then()
                .statusCode(200)
                .body("status", equalTo("decided"))
                .body("decision", equalTo("act"))
                .body("history.kind", hasItem("acknowledged"));
    }

    @Test
    void everyEntryIsReplayedAfterTheIdThatWasSeenLast() {
        Listening here = new Listening(publisher);
        here.arrive(fortyWeeks(here));
        here.arrive(shifted(here, 80));

        await().untilAsserted(() -> here.as("analyst").get("/api/alerts").then().body("items.size()", equalTo(1)));

        try (LiveEvents replay = LiveEvents.open(TestTokens.token(here.organizationId, "manager"), "0")) {
            await().untilAsserted(() -> assertTrue(replay.text().contains("event:opened"), replay::text));
        }
        Listening elsewhere = new Listening(publisher);
        try (LiveEvents other = LiveEvents.open(TestTokens.token(elsewhere.organizationId, "manager"), "0")) {
            await().untilAsserted(() -> assertTrue(other.text().contains(":listening"), other::text));
            assertTrue(!other.text().contains("event:opened"), other::text);
        }
    }

    @Test
    void aShiftOfTheYearBeforeIsHistoryAndRingsNoOne() {
        Listening here = new Listening(publisher);
        Random random = new Random(5);
        List<ResponseEvent> years = new ArrayList<>();
        for (int weeksAgo = 70; weeksAgo >= 1; weeksAgo--) {
            for (int i = 0; i < 40; i++) {
                double share = weeksAgo < 40 && weeksAgo > 25 ? 0.8 : 0.3;
                years.add(here.says(random.nextDouble() < share, "en", ago(weeksAgo)));
            }
        }

        here.arrive(years);

        await().untilAsserted(() -> here.as("analyst").get("/api/shifts").then().body("items.size()", greaterThan(0)));
        here.as("analyst").get("/api/alerts").then().body("items.size()", equalTo(0));
        assertEquals(0, counts.differences(here.organizationId));
    }

    private static List<ResponseEvent> fortyWeeks(Listening here) {
        Random random = new Random(7);
        List<ResponseEvent> answers = new ArrayList<>();
        for (int weeksAgo = 40; weeksAgo >= 1; weeksAgo--) {
            for (int i = 0; i < 30; i++) {
                answers.add(here.says(random.nextDouble() < 0.3, i % 3 == 0 ? "es" : "en", ago(weeksAgo)));
            }
        }
        return answers;
    }

    private static List<ResponseEvent> shifted(Listening here, int answers) {
        List<ResponseEvent> shifted = new ArrayList<>();
        for (int i = 0; i < answers; i++) {
            boolean spanish = i % 2 == 0;
            shifted.add(here.says(spanish ? i % 20 != 0 : i % 3 == 0, spanish ? "es" : "en", Instant.now()));
        }
        return shifted;
    }

    private static Instant ago(int weeks) {
        return Instant.now().minus(Duration.ofDays(7L * weeks));
    }
}

package org.earshot.insight.answering;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.insight.response.ResponseLog;
import org.earshot.insight.tick.LiveEvents;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** We stopped hearing from someone: from openings without answers to an alert, and none where people still have time. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class SilenceTest {
    private static final int WEEKS = 36;

    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Inject
    ResponseLog said;

    @Inject
    AnsweringLog log;

    private final Random random = new Random(11);
    private final List<Opening> openings = new ArrayList<>();
    private final List<ResponseEvent> responses = new ArrayList<>();

    @Test
    void whenFewerArabicSpeakersFinishTheManagerIsTold() {
        Listening here = new Listening(publisher);
        for (int weeksAgo = WEEKS; weeksAgo >= 2; weeksAgo--) {
            open(here, "en", 20, 0.8, weeksAgo);
            open(here, "ar", 20, weeksAgo <= 7 ? 0.3 : 0.8, weeksAgo);
        }
        arrive();

        await().untilAsserted(() -> here.as("integrator")
                .get("/api/alerts?status=open")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("silence"))
                .body("items[0].step", equalTo("answered"))
                .body("items[0].need", nullValue())
                .body("items[0].dimension", equalTo("language"))
                .body("items[0].group", equalTo("ar"))
                .body("items[0].direction", equalTo("DOWN"))
                .body("items[0].sentence", containsString("Fewer people who start answering finish: from"))
                .body("items[0].sentence", containsString("among people answering in Arabic")));
        assertEquals(0, counts.differences(here.organizationId));
        await().untilAsserted(() -> silenceIsNoNeed(here));
        everyoneReadsIt(here);
    }

    private static void silenceIsNoNeed(Listening here) {
        here.as("analyst").get("/api/needs").then().body("items.size()", equalTo(0));
        here.as("analyst").get("/api/needs/step:answered").then().statusCode(404);
        here.as("analyst").get("/api/shifts").then().body("items.size()", equalTo(0));
        here.as("analyst")
                .get("/api/answering")
                .then()
                .statusCode(200)
                .body("steps.step", equalTo(List.of("answered")))
                .body("steps[0].standing", equalTo("shifted"))
                .body("steps[0].weeks.size()", greaterThan(WEEKS - 3))
                .body("steps[0].groups.dimension", hasItems("language", "channel"))
                .body("steps[0].alerts.kind", hasItem("silence"));
    }

    private static void everyoneReadsIt(Listening here) {
        page(here, "/answering", "en")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Finishing, of those who start"), containsString("class=\"band\"")));
        page(here, "/answering?place=site:" + here.site, "es").then().body(containsString("Quién responde"));
        page(here, "/", "en")
                .then()
                .body(allOf(
                        containsString(">Silence<"),
                        containsString("We may be missing what they need."),
                        not(containsString("what they say"))));
        String alert = here.as("analyst").get("/api/alerts").path("items[0].id");
        page(here, "/alerts/" + alert, "ar").then().body(allOf(containsString("صمت"), containsString("/answering")));
        try (LiveEvents live = LiveEvents.open(TestTokens.token(here.organizationId, "manager"), "0")) {
            await().untilAsserted(() -> assertTrue(live.text().contains("\"silence\""), live::text));
        }
    }

    @Test
    void nobodyIsCalledSilentWhileTheyStillHaveTime() {
        Listening here = new Listening(publisher);
        for (int weeksAgo = WEEKS; weeksAgo >= 2; weeksAgo--) {
            open(here, "en", 20, 0.8, weeksAgo);
            open(here, "ar", 20, 0.8, weeksAgo);
        }
        int over = openings.size();
        for (int i = 0; i < 200; i++) {
            Instant inTheLastDays = Instant.now().minus(Duration.ofMinutes(40L * i));
            openings.add(AnsweringTest.opening(here, null, "ar", inTheLastDays));
        }
        arrive();

        await().untilAsserted(() ->
                here.as("analyst").get("/api/answering").then().body("steps[0].standing", equalTo("quiet")));
        await().during(Duration.ofSeconds(8)).untilAsserted(() -> {
            here.as("analyst").get("/api/alerts").then().body("items.size()", equalTo(0));
            assertEquals(
                    over, counts.of(here.organizationId, Step.ANSWERED.code()).get(0));
        });
    }

    @Test
    void whereNobodysTimeIsOverThePageSaysSo() {
        UUID organization = UUID.randomUUID();

        given().cookie("earshot_session", TestTokens.token(organization, "manager"))
                .accept("text/html")
                .get("/answering")
                .then()
                .statusCode(200)
                .body(containsString("Nobody&#39;s seven days are over yet"));
        given().auth()
                .oauth2(TestTokens.token(organization, "integrator"))
                .get("/api/answering")
                .then()
                .statusCode(200)
                .body("steps.size()", equalTo(0));
    }

    private void open(Listening here, String language, int people, double finish, int weeksAgo) {
        for (int i = 0; i < people; i++) {
            Instant at = Instant.now().minus(Duration.ofDays(7L * weeksAgo)).plusSeconds(i);
            Opening opening = AnsweringTest.opening(here, null, language, at);
            openings.add(opening);
            if (random.nextDouble() < finish) {
                responses.add(AnsweringTest.response(here, opening, 1, at.plusSeconds(90)));
            }
        }
    }

    /** As from the broker, which AnsweringTest has on the way. */
    private void arrive() {
        said.apply(responses);
        log.opened(openings);
    }

    private static io.restassured.response.Response page(Listening here, String path, String language) {
        RequestSpecification browser = given().cookie(
                        "earshot_session", TestTokens.token(here.organizationId, here.account, "manager"))
                .header("Accept-Language", language)
                .accept("text/html,application/xhtml+xml");
        return browser.get(path);
    }
}

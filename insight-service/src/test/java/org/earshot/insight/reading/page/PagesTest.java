package org.earshot.insight.reading.page;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.insight.Listening;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class PagesTest {
    private static final Duration SOON = Duration.ofSeconds(90);

    @Inject
    EventPublisher publisher;

    @Test
    void whoeverIsNotSignedInIsSentToSignInAndBack() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/needs?lang=es")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?next=%2Fneeds%3Flang%3Des"));
    }

    @Test
    void anOrganisationWithoutAnswersReadsWhatToDoFirstInItsLanguage() {
        UUID organization = UUID.randomUUID();

        browser(organization, "manager")
                .header("Accept-Language", "es-MX,es;q=0.9")
                .get("/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(allOf(
                        containsString("<html lang=\"es\" dir=\"ltr\">"), containsString("Todavía no hay respuestas")));
        browser(organization, "manager")
                .get("/?lang=ar")
                .then()
                .cookie("earshot_language", "ar")
                .body(containsString("<html lang=\"ar\" dir=\"rtl\">"));
        browser(organization, "analyst").get("/needs").then().statusCode(200);
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() {
        UUID organization = UUID.randomUUID();
        for (String path : List.of(
                "/needs/food-insecurity", "/needs/food-insecurity?place=moon:1", "/alerts/" + UUID.randomUUID())) {
            browser(organization, "manager")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("text/html")
                    .body(containsString("<h1>"));
        }
    }

    @Test
    void aShiftIsReadSeenAndDecidedOnPagesAlone() {
        Listening here = new Listening(publisher);
        here.arrive(fortyWeeksThenAShift(here));
        await().atMost(SOON)
                .untilAsserted(() ->
                        browser(here.organizationId, "manager").get("/").then().body(containsString("data-alert=")));

        String home = browser(here.organizationId, "manager").get("/").asString();

        String id = home.split("data-alert=\"", -1)[1].split("\"", -1)[0];
        assertTrue(home.contains("role=\"img\""), home);
        assertTrue(home.contains("Different needs: people like before now say something else."), home);
        assertTrue(home.length() < 80_000, home.length() + " characters");
        assertTrue(!home.contains(" style="), "an inline style would be refused by the browser");
        decide(here, id);
        readTheNeed(here);
        analystsOnlyRead(here, id);
        otherOrganisationsSeeNothing(id);
    }

    private void decide(Listening here, String id) {
        post(here, "/alerts/" + id + "/acknowledge", "from", "home")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/"));
        post(here, "/alerts/" + id + "/decision", "decision", "decline")
                .then()
                .statusCode(303)
                .header("Location", containsString("?refused=reason_missing"));
        browser(here.organizationId, "manager")
                .get("/alerts/" + id + "?refused=reason_missing")
                .then()
                .body(containsString("Say why you leave it"));
        post(here, "/alerts/" + id + "/decision", "decision", "act", "reason", "A <second> parcel")
                .then()
                .statusCode(303);
        browser(here.organizationId, "manager")
                .get("/alerts/" + id)
                .then()
                .body(allOf(containsString("A &lt;second&gt; parcel"), containsString("Decided: We act")));
    }

    private void readTheNeed(Listening here) {
        browser(here.organizationId, "analyst")
                .get("/needs/food-insecurity?place=site:" + here.site)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("class=\"band\""),
                        containsString("What this number is"),
                        containsString("/api/needs/food-insecurity?placeKind=site&amp;placeId=" + here.site)));
    }

    private void analystsOnlyRead(Listening here, String id) {
        browser(here.organizationId, "analyst")
                .get("/alerts/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString("name=\"decision\"")));
    }

    private void otherOrganisationsSeeNothing(String id) {
        browser(UUID.randomUUID(), "manager").get("/alerts/" + id).then().statusCode(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        browser(UUID.randomUUID(), "manager")
                .formParam("decision", "act")
                .post("/alerts/" + UUID.randomUUID() + "/decision")
                .then()
                .statusCode(equalTo(400));
    }

    private static Response post(Listening here, String path, String... fields) {
        String token = browser(here.organizationId, "manager").get("/needs").cookie("csrf-token");
        RequestSpecification form = browser(here.organizationId, "manager")
                .cookie("csrf-token", token)
                .formParam("csrf-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(path);
    }

    private static RequestSpecification browser(UUID organization, String role) {
        return given().redirects()
                .follow(false)
                .accept("text/html,application/xhtml+xml")
                .cookie("earshot_session", TestTokens.token(organization, role));
    }

    private static List<ResponseEvent> fortyWeeksThenAShift(Listening here) {
        Random random = new Random(7);
        List<ResponseEvent> answers = new ArrayList<>();
        for (int weeksAgo = 40; weeksAgo >= 1; weeksAgo--) {
            Instant then = Instant.now().minus(Duration.ofDays(7L * weeksAgo));
            for (int i = 0; i < 30; i++) {
                answers.add(here.says(random.nextDouble() < 0.3, i % 3 == 0 ? "es" : "en", then));
            }
        }
        for (int i = 0; i < 80; i++) {
            boolean spanish = i % 2 == 0;
            answers.add(here.says(spanish ? i % 20 != 0 : i % 3 == 0, spanish ? "es" : "en", Instant.now()));
        }
        return answers;
    }
}

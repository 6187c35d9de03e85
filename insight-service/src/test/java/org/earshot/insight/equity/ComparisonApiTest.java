package org.earshot.insight.equity;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.insight.Listening;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class ComparisonApiTest {
    @Inject
    EventPublisher publisher;

    @Test
    void aGapIsReadOverRestOnItsPageAndAsCsvToTheDigit() {
        Listening here = heard();

        JsonPath gaps = here.as("analyst")
                .get("/api/needs/food-insecurity/groups?weeks=12")
                .then()
                .statusCode(200)
                .body("dimension.code", equalTo("language"))
                .body("groups.findAll { it.clear }", hasSize(2))
                .extract()
                .jsonPath();
        String spanish = "groups.find { it.group.code == 'es' }";
        assertEquals(.5, gaps.getDouble(spanish + ".gap.by"), 1e-6);

        String csv = here.as("analyst")
                .get("/api/needs/food-insecurity/groups.csv?weeks=12")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        String row = csv.lines()
                .filter(line -> line.contains(",es,") && line.contains(",now,"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.contains(",true,0.7500,") && row.contains(",0.2500,0.5000,"), row);

        browser(here, "/needs/food-insecurity/groups?weeks=12")
                .body(allOf(
                        containsString("Spanish: 75"),
                        containsString("The gap is +50 points"),
                        containsString("/api/needs/food-insecurity/groups.csv?"),
                        not(containsString(" style="))));
    }

    @Test
    void aSmallGroupThatAnsweredAgainAndAgainStaysHidden() {
        Listening here = new Listening(publisher);
        List<ResponseEvent> answers = new ArrayList<>();
        List<UUID> four = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (int weeksAgo = 8; weeksAgo >= 1; weeksAgo--) {
            Instant then = Instant.now().minus(Duration.ofDays(7L * weeksAgo));
            for (int i = 0; i < 20; i++) {
                answers.add(here.says(i % 2 == 0, "en", then));
            }
            four.forEach(person -> answers.add(here.response(
                    UUID.randomUUID(), 1, person, then, "es", List.of(new Signal(Listening.FOOD, true, 1)))));
        }
        here.arrive(answers);

        await().untilAsserted(() -> here.as("analyst")
                .get("/api/needs/food-insecurity/groups?weeks=12")
                .then()
                .statusCode(200)
                .body("now.suppressed", equalTo(false))
                .body("groups", hasSize(0)));
    }

    @Test
    void whoAnswersIsComparedWithWhomAProgramServes() {
        Listening here = heard();
        here.as("manager")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "programId",
                        here.program.toString(),
                        "dimension",
                        "language",
                        "asOf",
                        "2026-01-01",
                        "people",
                        Map.of("en", 300, "es", 700)))
                .put("/api/answering/composition")
                .then()
                .statusCode(200);

        here.as("analyst")
                .get("/api/answering/mix?weeks=12")
                .then()
                .statusCode(200)
                .body("served", equalTo(1000))
                .body("dimensions[0].likeness", equalTo("different"))
                .body("dimensions[0].groups[0].group", equalTo("es"));
        browser(here, "/answering/people?weeks=12").body(containsString("Spanish are 70"));
        here.as("analyst")
                .get("/api/answering/mix.csv?weeks=12")
                .then()
                .statusCode(200)
                .body(containsString(",language,es,Spanish,true,"));
    }

    @Test
    void whatCannotBeComparedIsRefusedWithAWayOut() {
        Listening here = heard();

        here.as("manager")
                .contentType(ContentType.JSON)
                .body(Map.of("programId", here.program.toString(), "dimension", "language", "asOf", "2026-01-01"))
                .put("/api/answering/composition")
                .then()
                .statusCode(422)
                .body("type", endsWith("invalid-composition"));
        here.as("analyst")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .put("/api/answering/composition")
                .then()
                .statusCode(403);
        here.as("analyst")
                .get("/api/needs/food-insecurity/places?weeks=13")
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-weeks"));
        here.as("analyst")
                .get("/api/needs/housing-instability/groups")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-need"));
        browser(here, "/needs/food-insecurity/places").body(containsString("one place only"));
    }

    @Test
    void beforeAnythingIsToldThePageOfPlacesSaysWhenItWillBe() {
        Listening here = new Listening(publisher);
        here.arrive(List.of(here.says(true, "en", Instant.now().minus(Duration.ofDays(7)))));

        await().untilAsserted(() -> browser(here, "/needs/food-insecurity/places")
                .body(containsString("Nothing is told of places yet. Figures come once 10 people have answered")));
    }

    private Listening heard() {
        Listening here = new Listening(publisher);
        List<ResponseEvent> answers = new ArrayList<>();
        for (int weeksAgo = 12; weeksAgo >= 1; weeksAgo--) {
            Instant then = Instant.now().minus(Duration.ofDays(7L * weeksAgo));
            for (int i = 0; i < 20; i++) {
                answers.add(here.says(i % 4 == 0, "en", then));
                answers.add(here.says(i % 4 != 0, "es", then));
            }
        }
        here.arrive(answers);
        await().untilAsserted(() -> here.as("analyst")
                .get("/api/needs/food-insecurity/groups?weeks=12")
                .then()
                .statusCode(200)
                .body(
                        "groups.findAll { it.group.code == 'es' }.collect { it.now.answers + it.before.answers }[0]",
                        equalTo(240)));
        return here;
    }

    private static ValidatableResponse browser(Listening here, String path) {
        return given().redirects()
                .follow(false)
                .accept("text/html,application/xhtml+xml")
                .cookie("earshot_session", TestTokens.token(here.organizationId, "manager"))
                .get(path)
                .then()
                .statusCode(200);
    }
}

package org.earshot.insight.theme;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.insight.Counts;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.notice.NoticeWriting;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.understanding.Understandings;
import org.earshot.insight.understanding.Verdict;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** A theme is watched as a need is: it rings, says when it should not be trusted, and begins anew with another rule. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class WatchedThemesTest {
    private static final String FOOD = "/api/themes/food-insecurity";
    private static final int USUAL = 40 * 20;
    private static final int NOW = 60;

    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Inject
    Codebooks codebooks;

    @Inject
    Understandings understandings;

    @Inject
    AlertStore alerts;

    @Inject
    NoticeWriting writing;

    @Inject
    Alone alone;

    @Test
    void moreOfThoseWhoWriteWriteAboutItAndItRingsOnceWithItsSentenceAndNoNeedIsMadeOfIt() {
        Writers people = new Writers(publisher, counts);
        usual(people);
        watch(people).body("watched", equalTo(true)).body("ringsFrom", nullValue());

        shifts(people);

        ringing(people)
                .body("items.size()", equalTo(1))
                .body("items[0].theme", equalTo("food-insecurity"))
                .body("items[0].setAside", equalTo(false))
                .body("items[0].need", nullValue())
                .body("items[0].kind", equalTo("shift"))
                .body("items[0].sentence", containsString("“Food insecurity” in people’s own words rose from"));
        assertEquals(0, counts.differences(people.here.organizationId));
        people.here.as("analyst").get("/api/shifts").then().body("items.size()", equalTo(0));
        people.here.as("analyst").get("/api/needs").then().body("items.size()", equalTo(0));
        String alert = ringing(people).extract().path("items[0].id");
        Notice notice = notice(people);
        assertTrue(notice.sentence().in("es").contains("en palabras de las personas"), notice.toString());
        assertTrue(notice.picture() != null, "the picture of the console");
        page(people, "/alerts/" + alert)
                .body(allOf(
                        containsString("in people’s own words rose"),
                        containsString("/words/theme/food-insecurity"),
                        containsString("<svg")));
        page(people, "/words/theme/food-insecurity").body(containsString("Watched since"));
    }

    @Test
    void whileItIsSetAsideItRingsNoOne() {
        Writers people = new Writers(publisher, counts);
        List<ResponseRecorded> written = usual(people);
        misread(people, written);
        watch(people);

        shifts(people);

        await().until(() -> people.number("select count(*) from shift where need like 'theme:%'") > 0);
        await().until(() -> people.number("select count(*) from family where touched > evaluated_touch") == 0);
        people.here.as("analyst").get("/api/alerts").then().body("items.size()", equalTo(0));
        page(people, "/words/theme/food-insecurity").body(containsString("While it is set aside it raises no alert."));
    }

    @Test
    void anOpenAlertSaysThatItsThemeWasSetAside() {
        Writers people = new Writers(publisher, counts);
        List<ResponseRecorded> written = usual(people);
        watch(people);
        shifts(people);
        String alert = ringing(people).extract().path("items[0].id");

        misread(people, written);

        people.here.as("analyst").get("/api/alerts").then().body("items[0].setAside", equalTo(true));
        page(people, "/alerts/" + alert).body(containsString("Do not act on this alert alone."));
    }

    @Test
    void anotherRuleClosesTheAlertAndWhatItFindsInThePastRingsNoOne() {
        Writers people = new Writers(publisher, counts);
        usual(people);
        watch(people);
        shifts(people);
        ringing(people);

        people.here
                .as("manager")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "codebookVersion", 0, "name", Map.of("en", "Food"), "rules", Map.of("en", List.of("food"))))
                .put(FOOD)
                .then()
                .statusCode(200);

        people.here
                .as("analyst")
                .get("/api/alerts")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].status", equalTo("closed"))
                .body("items[0].history.reason", hasItem("rule-changed"));
        people.sorted(USUAL + NOW);
        await().until(() -> people.number("select count(*) from shift where need like 'theme:%'") > 0);
        await().until(() -> people.number("select count(*) from family where touched > evaluated_touch") == 0);
        assertEquals(0, counts.differences(people.here.organizationId));
        people.here.as("analyst").get("/api/alerts").then().body("items.size()", equalTo(1));
        page(people, "/words/theme/food-insecurity").body(containsString("Its rule was changed"));
    }

    @Test
    void watchedNoMoreItsAlertsAreClosedAndNothingIsCounted() {
        Writers people = new Writers(publisher, counts);
        usual(people);
        watch(people);
        shifts(people);
        ringing(people);

        people.here.as("manager").delete(FOOD + "/watch").then().statusCode(204);

        people.here.as("analyst").get("/api/alerts").then().body("items[0].history.reason", hasItem("not-watched"));
        assertEquals(0, people.number("select count(*) from bucket"));
        people.here.as("analyst").get(FOOD + "/watch").then().body("watched", equalTo(false));
        people.here.as("analyst").put(FOOD + "/watch").then().statusCode(403);
        people.here.as("manager").put("/api/themes/nothing/watch").then().statusCode(404);
    }

    @Test
    void whateverComesInWhateverOrderTheCountsAreThoseOfARecount() {
        Random random = new Random(20260101);
        Writers people = new Writers(publisher, counts);
        watch(people);
        List<ResponseEvent> history = new ArrayList<>();
        List<UUID> participants = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        int standing = 50;
        for (int i = 0; i < 50; i++) {
            UUID id = UUID.randomUUID();
            UUID participant = random.nextBoolean() ? participants.get(random.nextInt(3)) : null;
            for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
                history.add(people.writes(
                        id,
                        revision,
                        participant,
                        random.nextBoolean() ? "en" : "fi",
                        text(random, 0.5),
                        null,
                        ago(random.nextInt(3))));
            }
            if (random.nextInt(5) == 0) {
                history.add(people.here.withdrawal(id));
                standing--;
            }
        }
        Collections.shuffle(history, random);
        history.add(people.writes(
                "en", "We have no food.")); // one organisation is one partition: when this is there, all are
        people.here.arrive(history);
        await().until(() -> people.number("select count(*) from response") == 51);
        people.sorted(standing + 1);

        assertEquals(0, counts.differences(people.here.organizationId));
        assertTrue(people.number("select sum(present) from bucket") > 0);
        assertEquals(
                0,
                people.number("select count(*) from bucket join cell using (organization_id, cell_id)"
                        + " where groups ->> 'language' = 'fi'"),
                "no rule reads Finnish");
    }

    /** For forty weeks a fifth write about food. */
    private static List<ResponseRecorded> usual(Writers people) {
        Random random = new Random(7);
        List<ResponseRecorded> usual = new ArrayList<>();
        for (int weeksAgo = 40; weeksAgo >= 1; weeksAgo--) {
            for (int i = 0; i < USUAL / 40; i++) {
                usual.add(people.writes(UUID.randomUUID(), 1, null, "en", text(random, 0.2), null, ago(weeksAgo)));
            }
        }
        people.here.arrive(usual);
        people.sorted(USUAL);
        return usual;
    }

    /** Now nearly all do. */
    private static void shifts(Writers people) {
        Random random = new Random(8);
        List<ResponseRecorded> now = new ArrayList<>();
        for (int i = 0; i < NOW; i++) {
            now.add(people.writes("en", text(random, 0.9)));
        }
        people.here.arrive(now);
        people.sorted(USUAL + NOW);
    }

    private static String text(Random random, double about) {
        return random.nextDouble() < about ? "We have no food." : "Thank you all.";
    }

    private static Instant ago(int weeks) {
        return Instant.now().minus(Duration.ofDays(7L * weeks));
    }

    /** Twelve of those who wrote say that it is not what they wrote about. */
    private void misread(Writers people, List<ResponseRecorded> written) {
        UUID organization = people.here.organizationId;
        int said = alone.with(organization, () -> {
            Theme theme =
                    codebooks.current(organization).theme("food-insecurity").orElseThrow();
            List<ResponseRecorded> some = written.subList(0, 12);
            some.forEach(response ->
                    understandings.say(organization, response.responseId(), Map.of(theme, Verdict.NO), Instant.now()));
            return some.size();
        });
        assertEquals(said, people.number("select count(*) from understanding"));
    }

    /** What is mailed of the opening. */
    private Notice notice(Writers people) {
        UUID organization = people.here.organizationId;
        NumberedEntry opened = alone.with(organization, () -> alerts.entriesAfter(organization, 0))
                .get(0);
        return writing.of(organization, opened).orElseThrow();
    }

    private static ValidatableResponse watch(Writers people) {
        return people.here.as("manager").put(FOOD + "/watch").then().statusCode(200);
    }

    private static ValidatableResponse ringing(Writers people) {
        await().untilAsserted(() ->
                people.here.as("analyst").get("/api/alerts").then().body("items.size()", not(equalTo(0))));
        return people.here.as("analyst").get("/api/alerts").then();
    }

    private static ValidatableResponse page(Writers people, String address) {
        return given().accept("text/html")
                .cookie("earshot_session", TestTokens.token(people.here.organizationId, people.here.account, "manager"))
                .get(address)
                .then()
                .statusCode(200);
    }
}

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

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.insight.Counts;
import org.earshot.insight.codebook.LabelledSet;
import org.earshot.insight.organization.Alone;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** People write, in several languages; managers read, past the gate, what about, and change the rules. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class ThemesTest {
    private static final String FOOD = "themes.find { it.id == 'food-insecurity' }.now";

    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Inject
    OpenTexts texts;

    @Inject
    TextSorting sorting;

    @Inject
    Alone alone;

    @Test
    void whatPeopleWriteAboutShowsAsAShareOfThoseWhoWroteInAnyLanguage() {
        Writers people = new Writers(publisher, counts);
        people.here.arrive(people.people(8, "en", "We have no food."));
        people.here.arrive(people.people(4, "es", "No hay comida en casa."));
        people.here.arrive(people.people(12, "en", "Thank you all."));
        people.sorted(24);

        people.shows()
                .body("people", equalTo(24))
                .body(FOOD + ".share", equalTo(0.5F))
                .body(FOOD + ".people", equalTo(12))
                .body("unthemed.share", equalTo(0.5F))
                .body("themes[0].id", equalTo("food-insecurity"));
    }

    @Test
    void aThemeThatTooFewWroteAboutLooksLikeOneThatNobodyWroteAbout() {
        Writers people = new Writers(publisher, counts);
        people.here.arrive(people.people(9, "en", "We have no food."));
        people.here.arrive(people.people(12, "en", "The rent went up."));
        people.sorted(21);

        Map<String, Object> few = people.shows().extract().jsonPath().getMap(FOOD);
        Map<String, Object> none =
                people.shows().extract().jsonPath().getMap("themes.find { it.id == 'veteran-status' }.now");

        assertEquals(none, few);
        assertEquals(Map.of("suppressed", true), few);
    }

    @Test
    void onePersonWhoWritesOftenIsOnePerson() {
        Writers people = new Writers(publisher, counts);
        UUID one = UUID.randomUUID();
        List<ResponseRecorded> often = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            often.add(people.writes(UUID.randomUUID(), 1, one, "en", "No food here.", null, Instant.now()));
        }
        people.here.arrive(often);
        people.sorted(15);

        people.shows().body("people", nullValue()).body(FOOD + ".suppressed", equalTo(true));
    }

    @Test
    void aCorrectedTextIsSortedAnewAndAWithdrawnOneLeavesNothing() {
        Writers people = new Writers(publisher, counts);
        UUID corrected = UUID.randomUUID();
        UUID withdrawn = UUID.randomUUID();
        people.here.arrive(
                people.writes(corrected, 1, null, "en", "No food.", true, Instant.now()),
                people.writes(withdrawn, 1, null, "en", "No food.", true, Instant.now()));
        people.sorted(2);

        people.here.arrive(people.writes(corrected, 2, null, "en", "The rent is high.", true, Instant.now()));
        people.here.arrive(people.here.withdrawal(withdrawn));

        await().untilAsserted(() -> assertEquals(
                1, people.number("select count(*) from open_text where themes = '{housing-instability}'")));
        assertEquals(1, people.number("select count(*) from open_text"));
        assertEquals(
                0,
                people.number("select count(*) from open_text where response_id = '" + withdrawn
                        + "' or 'food' = any (stems)"));
        assertEquals(0, people.number("select count(*) from unsorted_text where response_id = '" + withdrawn + "'"));
    }

    @Test
    void sortingAllOfItAgainGivesWhatCameInPieceByPieceInAnyOrder() {
        Random random = new Random(20260101);
        Writers people = new Writers(publisher, counts);
        List<ResponseEvent> history = new ArrayList<>();
        List<LabelledSet.Labelled> labelled = LabelledSet.read();
        int standing = 60;
        for (int i = 0; i < 60; i++) {
            UUID id = UUID.randomUUID();
            int revisions = 1 + random.nextInt(3);
            for (int revision = 1; revision <= revisions; revision++) {
                LabelledSet.Labelled text = labelled.get(random.nextInt(labelled.size()));
                history.add(people.writes(
                        id, revision, null, text.language(), text.text(), random.nextBoolean(), Instant.now()));
            }
            if (random.nextInt(5) == 0) {
                history.add(people.here.withdrawal(id));
                standing--;
            }
        }
        Collections.shuffle(history, random);
        history.add(
                people.writes("en", "That is all.")); // one organisation is one partition: when this is there, all are
        history.subList(0, history.size() / 2).forEach(people.here::arrive);
        people.here.arrive(history.subList(history.size() / 2, history.size()));
        await().until(() -> people.number("select count(*) from response") == 61);
        people.sorted(standing + 1);
        List<String> incremental = rows(people);

        UUID organization = people.here.organizationId;
        alone.with(organization, () -> {
            texts.unsortAll(organization);
            return 0;
        });
        sorting.sort(organization, () -> false);

        assertEquals(incremental, rows(people));
    }

    @Test
    void aChangedRuleIsTriedFirstThenSavedAndSortsThePastToo() {
        Writers people = new Writers(publisher, counts);
        people.here.arrive(people.people(12, "en", "The playground is closed."));
        people.here.arrive(people.people(11, "en", "More things for kids to play with."));
        people.sorted(23);
        Map<String, Object> play = theme(0, "playground");

        as(people, "manager")
                .body(play)
                .post("/api/themes/play/preview")
                .then()
                .statusCode(200)
                .body("joining", equalTo(12))
                .body("leaving", nullValue());
        as(people, "manager").body(play).put("/api/themes/play").then().statusCode(200);
        as(people, "manager")
                .body(theme(0, "play"))
                .put("/api/themes/play")
                .then()
                .statusCode(409);
        as(people, "manager")
                .body(theme(1, "play*"))
                .put("/api/themes/play")
                .then()
                .statusCode(200)
                .body("codebookVersion", equalTo(2));

        await().untilAsserted(() -> people.shows()
                .body("codebookVersion", equalTo(2))
                .body("themes.find { it.id == 'play' }.now.people", equalTo(23)));
        as(people, "analyst")
                .get("/api/codebook")
                .then()
                .body("history.theme", equalTo(List.of("play", "play")))
                .body("themes.size()", equalTo(24));
    }

    @Test
    void aRuleThatFailsItsOwnExampleIsNotSaved() {
        Writers people = new Writers(publisher, counts);

        as(people, "admin")
                .body(Map.of(
                        "codebookVersion",
                        0,
                        "name",
                        Map.of("en", "Play"),
                        "rules",
                        Map.of("en", List.of("play", "pay +")),
                        "examples",
                        List.of(Map.of("language", "en", "text", "Go away", "in", true))))
                .put("/api/themes/play")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/rules/en/1"))
                .body("errors.code", hasItem("part-missing"));
        as(people, "analyst")
                .body(theme(0, "play"))
                .put("/api/themes/play")
                .then()
                .statusCode(403);
    }

    @Test
    void wordsThatRiseAreToldWithTheirPeople() {
        Writers people = new Writers(publisher, counts);
        Instant before = Instant.now().minus(60, ChronoUnit.DAYS);
        List<ResponseRecorded> history = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            history.add(
                    people.writes(UUID.randomUUID(), 1, null, "en", "more activities please, rent " + i, null, before));
        }
        people.here.arrive(history);
        people.here.arrive(people.people(40, "en", "the bus never comes, ask Maria"));
        people.sorted(100);

        as(people, "analyst")
                .get("/api/words")
                .then()
                .statusCode(200)
                .body("languages.tag", equalTo(List.of("en")))
                .body("languages[0].words.word", hasItem("bus"))
                .body("languages[0].words.word", not(hasItem("maria")))
                .body("languages[0].words.find { it.word == 'bus' }.people", equalTo(40))
                .body("languages[0].words.find { it.word == 'bus' }.before", nullValue());
    }

    @Test
    void thePagesShowItAndTheFormKeepsWhatWasTyped() {
        Writers people = new Writers(publisher, counts);
        people.here.arrive(people.people(14, "ar", "نحن بلا مأوى"));
        people.sorted(14);

        page(people, "analyst", "/words")
                .body(allOf(
                        containsString("14 people wrote"),
                        containsString("<b>Homelessness</b>"),
                        not(containsString("/words/new"))));
        page(people, "manager", "/words?lang=ar").body(containsString("<html lang=\"ar\" dir=\"rtl\">"));
        page(people, "manager", "/words/theme/homelessness")
                .body(allOf(containsString("بلا مأوى"), containsString("value=\"preview\"")));
        page(people, "analyst", "/words/theme/homelessness").body(not(containsString("value=\"preview\"")));
        page(people, "manager", "/words/new").body(containsString("id=\"rule-es\" name=\"rule\""));
    }

    private static ValidatableResponse page(Writers people, String role, String address) {
        return given().accept("text/html")
                .cookie("earshot_session", TestTokens.token(people.here.organizationId, people.here.account, role))
                .get(address)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(Writers people, String role) {
        return people.here.as(role).contentType(ContentType.JSON);
    }

    private static Map<String, Object> theme(int version, String line) {
        return Map.of("codebookVersion", version, "name", Map.of("en", "Play"), "rules", Map.of("en", List.of(line)));
    }

    private List<String> rows(Writers people) {
        return counts.texts(
                people.here.organizationId, "select open_text::text from open_text order by response_id, question");
    }
}

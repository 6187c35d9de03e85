package org.earshot.insight.quote;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.insight.Counts;
import org.earshot.insight.theme.Writers;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words that others may read: with consent, past the gate, after a look, until they are taken back. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class QuotesTest {
    private static final String QUOTES = "/api/themes/food-insecurity/quotes";
    private static final String TEXT = "My neighbour Rosa brings us food.";

    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Test
    void onlyWordsWhoseAuthorAgreedCanBeReleased() {
        Writers people = new Writers(publisher, counts);
        people.here.arrive(people.people(10, "en", "We have no food."));
        people.here.arrive(
                says(people, UUID.randomUUID(), 1, TEXT, true),
                says(people, UUID.randomUUID(), 1, "No food since May.", false),
                says(people, UUID.randomUUID(), 1, "Food is dear.", null));
        people.sorted(13);

        candidates(people)
                .body("items.size()", equalTo(1))
                .body("items[0].text", equalTo(TEXT))
                .body("items[0].suggested", equalTo("My neighbour [\u2026] brings us food."))
                .body("items[0].released", equalTo(false));
        released(people).body("items.size()", equalTo(0));
        as(people, "analyst").get(QUOTES + "/candidates").then().statusCode(403);
    }

    @Test
    void aReleasedQuoteIsShownWithItsReasonUntilItsAuthorCorrectsOrWithdraws() {
        Writers people = new Writers(publisher, counts);
        UUID corrected = UUID.randomUUID();
        UUID withdrawn = UUID.randomUUID();
        people.here.arrive(people.people(12, "en", "We have no food."));
        people.here.arrive(says(people, corrected, 1, TEXT, true), says(people, withdrawn, 1, TEXT, true));
        people.sorted(14);
        List<String> ids = candidates(people).extract().jsonPath().getList("items.id");

        ids.forEach(id ->
                release(people, id, "My neighbour [\u2026] brings us food.").statusCode(204));

        released(people)
                .body("items.size()", equalTo(2))
                .body("items[0].text", equalTo("My neighbour [\u2026] brings us food."))
                .body("items[0].reasons[0].start", equalTo(27));
        page(people).body(containsString("<mark>food</mark>")).body(not(containsString("Rosa")));

        people.here.arrive(says(people, corrected, 2, TEXT, false));
        people.here.arrive(people.here.withdrawal(withdrawn));
        await().untilAsserted(() -> released(people).body("items.size()", equalTo(0)));
        assertEquals(0, people.number("select count(*) from quote"));
    }

    @Test
    void aThemeOfTooFewPeopleShowsNoQuoteAndOffersNone() {
        Writers people = new Writers(publisher, counts);
        for (int i = 0; i < 9; i++) {
            people.here.arrive(says(people, UUID.randomUUID(), 1, TEXT, true));
        }
        people.sorted(9);

        candidates(people).body("items.size()", equalTo(0));
        released(people).body("suppressed", equalTo(true));
        release(people, UUID.randomUUID().toString(), TEXT).statusCode(404);
    }

    @Test
    void aQuoteThatIsNotWhatSomebodyWroteIsRefused() {
        Writers people = new Writers(publisher, counts);
        people.here.arrive(people.people(12, "en", "We have no food."));
        people.here.arrive(says(people, UUID.randomUUID(), 1, TEXT, true));
        people.sorted(13);
        String id = candidates(people).extract().path("items[0].id");

        release(people, id, "My neighbour brings us food.").statusCode(422);
        release(people, id, "[\u2026]").statusCode(422);
        release(people, id, TEXT).statusCode(204);
        as(people, "manager").delete(QUOTES + "/" + id).then().statusCode(204);
        released(people).body("items.size()", equalTo(0));
    }

    private static ResponseRecorded says(Writers people, UUID id, int revision, String text, @Nullable Boolean agrees) {
        return people.writes(id, revision, null, "en", text, agrees, Instant.now());
    }

    private static ValidatableResponse candidates(Writers people) {
        return as(people, "manager").get(QUOTES + "/candidates").then().statusCode(200);
    }

    private static ValidatableResponse released(Writers people) {
        return as(people, "analyst").get(QUOTES).then().statusCode(200);
    }

    private static ValidatableResponse release(Writers people, String id, String text) {
        return as(people, "manager")
                .body(Map.of("text", text))
                .put(QUOTES + "/" + id)
                .then();
    }

    private static ValidatableResponse page(Writers people) {
        return given().accept("text/html")
                .cookie("earshot_session", TestTokens.token(people.here.organizationId, people.here.account, "analyst"))
                .get("/words/theme/food-insecurity/quotes")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(Writers people, String role) {
        return people.here.as(role).contentType(ContentType.JSON);
    }
}

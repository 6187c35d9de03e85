package org.earshot.survey.door.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.earshot.local.testing.TestTokens;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody at the door of a food bank lets people answer, and enters what they say. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DoorTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";

    @Inject
    Tenants tenants;

    private UUID organization;
    private String instrument;
    private String program;
    private String site;

    @BeforeEach
    void aSurveyThatTakesAnswers() {
        organization = tenants.organization("Riverside");
        instrument = make("/api/instruments", Instruments.publishable("Needs"), "instrumentId");
        program = make("/api/organization/programs", "{\"name\":\"Food bank\"}", "id");
        site = make("/api/organization/sites", "{\"name\":\"North\"}", "id");
    }

    @Test
    void whereNothingTakesAnswersThePageSaysWhoCanHelp() {
        page().get("/door").then().statusCode(200).body(containsString("Nothing can be answered at the moment"));
    }

    @Test
    void theMenuHoldsTheDoorAndNothingElse() {
        publish();

        page().get("/door")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Needs"),
                        containsString("href=\"/door\""),
                        not(containsString("href=\"/settings\"")),
                        not(containsString("href=\"/needs\"")),
                        not(containsString("href=\"/people\""))));
        page().get("/door?lang=ar").then().body(containsString("عند الباب"));
    }

    @Test
    void aDeviceAtTheDoorGetsAnAddressThatEndsWithTheDay() {
        publish();

        send("/door/device")
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(matchesPattern("(?s).*/a/[\\w-]{22}\\.kiosk\".*"));

        Tenants.as(organization, "manager")
                .get("/api/links")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].opens", equalTo(true))
                .body("items[0].expiresAt", not(equalTo(null)));
    }

    @Test
    void whatPeopleSayIsEnteredByALinkThatIsMarkedAndWrittenDown() {
        publish();

        send("/door/entries").statusCode(200).body(containsString("leads to the next one"));

        Tenants.as(organization, "admin")
                .get("/api/contacts/accesses")
                .then()
                .body("items.act", hasItem("entered-for"));
    }

    @Test
    void aSurveyThatWasClosedMeanwhileOpensNothing() {
        publish();
        Tenants.as(organization, "manager").post("/api/instruments/" + instrument + "/versions/1/close");

        send("/door/device").statusCode(409).body(containsString("would open nothing"));
    }

    @Test
    void anotherOrganizationsSurveyOpensNothing() {
        publish();
        organization = tenants.organization("Elsewhere");

        send("/door/device").statusCode(409);
        send("/door/entries").statusCode(409);
    }

    @Test
    void anAccountOfAFacilitatorIsMadeAndBeginsAtTheDoor() {
        String email = UUID.randomUUID() + "@door.example";
        Tenants.as(organization, "admin")
                .body("{\"email\":\"%s\",\"password\":\"correct horse battery\",\"role\":\"facilitator\"}"
                        .formatted(email))
                .post("/api/accounts")
                .then()
                .statusCode(201)
                .body("role", equalTo("facilitator"));

        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN)
                .formParam("email", email)
                .formParam("password", "correct horse battery")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", containsString("/door"));
    }

    private ValidatableResponse send(String to) {
        return page().contentType("application/x-www-form-urlencoded")
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN)
                .formParam("survey", instrument + "/1")
                .formParam("programId", program)
                .formParam("siteId", site)
                .post(to)
                .then();
    }

    private void publish() {
        make("/api/instruments/" + instrument + "/publish", "{}", "instrumentId");
    }

    private String make(String path, String body, String field) {
        return Tenants.as(organization, "admin")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path(field);
    }

    private RequestSpecification page() {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .auth()
                .oauth2(TestTokens.token(organization, "facilitator"));
    }
}

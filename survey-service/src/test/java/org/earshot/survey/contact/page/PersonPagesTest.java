package org.earshot.survey.contact.page;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.topic.Topics;
import org.earshot.local.testing.TestTokens;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Tenants;
import org.earshot.survey.scenario.TopicContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person on their page: typed, mended, written to or not, given a link, forgotten. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PersonPagesTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/a/([\\w-]{22})");

    @Inject
    Tenants tenants;

    private UUID organization;
    private String instrument;
    private String program;
    private String site;
    private String address;

    @BeforeEach
    void aPersonAndASurvey() {
        organization = tenants.organization("Riverside");
        instrument = make("/api/instruments", Instruments.publishable("Needs"), "instrumentId");
        make("/api/instruments/" + instrument + "/publish", "{}", "instrumentId");
        program = make("/api/organization/programs", "{\"name\":\"Food bank\"}", "id");
        site = make("/api/organization/sites", "{\"name\":\"North\"}", "id");
        Response added = form("name", "Ana", "phone", "202 555 0143").post("/people/of/new");
        assertEquals(303, added.statusCode());
        address = added.header("Location").replace("?saved", "");
    }

    @Test
    void whatCannotBeKeptIsSaidAndWhatWasTypedStays() {
        form("name", "Bo Lindqvist", "phone", "12345")
                .post("/people/of/new")
                .then()
                .statusCode(400)
                .body(containsString("No phone can have this number."), containsString("Bo Lindqvist"));
    }

    @Test
    void consentIsWrittenDownWithItsSource() {
        page().get(address).then().statusCode(200).body(containsString("not agreed"));

        form("purpose", "surveys", "given", "true", "source", "on-paper")
                .post(address + "/wishes/consent")
                .then()
                .statusCode(303);

        Tenants.as(organization, "manager")
                .get("/api/contacts/" + address.substring(address.lastIndexOf('/') + 1) + "/wishes")
                .then()
                .body("agreed.surveys", equalTo(true))
                .body("consents[0].source", equalTo("on-paper"));
    }

    @Test
    void aNewLinkClosesTheEarlierOneToTheSameSurvey() {
        String first = link();
        String second = link();

        assertTrue(!first.equals(second));
        Tenants.as(organization, "manager")
                .get("/api/links")
                .then()
                .body("items", hasSize(2))
                .body("items.findAll { it.opens }", hasSize(1))
                .body("items[0].opens", equalTo(false));
        page().get(address)
                .then()
                .statusCode(200)
                .body(containsString("Opens nothing any more"), not(containsString(second)));
    }

    @Test
    void answersAreEnteredForAPersonByALinkThatClosesTheirOwnAndTheLookIsWrittenDown() {
        link();
        String person = address.substring(address.lastIndexOf('/') + 1);

        String shown = form("version", instrument + "/1")
                .post("/people/entries/" + person)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asString();

        assertTrue(LINK.matcher(shown).find(), shown);
        Tenants.as(organization, "manager")
                .get("/api/links")
                .then()
                .body("items", hasSize(2))
                .body("items[0].opens", equalTo(false))
                .body("items[1].opens", equalTo(true));
        Tenants.as(organization, "admin")
                .get("/api/contacts/accesses")
                .then()
                .body("items.act", hasItem("entered-for"));
        await().until(() -> TopicContents.all(Topics.INVITATIONS).stream()
                .anyMatch(entry -> String.valueOf(entry.json()).contains(person)
                        && String.valueOf(entry.json()).contains("\"onBehalf\":true")
                        && String.valueOf(entry.json()).contains("\"replaces\":\"")));
    }

    @Test
    void answersAreEnteredForSomebodyWhoIsNotKnownFromTheSurveysPage() {
        page().get("/instruments/" + instrument)
                .then()
                .statusCode(200)
                .body(containsString("formaction=\"/people/entries\""));

        form("instrumentId", instrument, "version", "1", "programId", program, "siteId", site)
                .post("/people/entries")
                .then()
                .statusCode(200)
                .body(containsString("leads to the next one"));
        form("instrumentId", instrument, "version", "7", "programId", program, "siteId", site)
                .post("/people/entries")
                .then()
                .statusCode(409)
                .body(containsString("would open nothing"));
    }

    @Test
    void aLinkIsRevokedOnThePage() {
        link();
        String id = Tenants.as(organization, "manager").get("/api/links").path("items[0].invitationId");

        form().post(address + "/links/" + id + "/revoke").then().statusCode(303);

        List<Boolean> opens =
                Tenants.as(organization, "manager").get("/api/links").path("items.opens");
        assertEquals(List.of(false), opens);
    }

    @Test
    void nobodyIsForgottenBySlipOfTheFinger() {
        form().post(address + "/wishes/forget").then().statusCode(303);
        page().get(address).then().statusCode(200);

        form("sure", "true").post(address + "/wishes/forget").then().statusCode(303);

        page().get(address).then().statusCode(404);
    }

    private String link() {
        String shown = form("version", instrument + "/1")
                .post(address + "/links")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asString();
        Matcher link = LINK.matcher(shown);
        assertTrue(link.find(), shown);
        return link.group(1);
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
                .oauth2(TestTokens.token(organization, "manager"));
    }

    private RequestSpecification form(String... fields) {
        RequestSpecification form = page().contentType("application/x-www-form-urlencoded")
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN);
        for (int i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        return form;
    }
}

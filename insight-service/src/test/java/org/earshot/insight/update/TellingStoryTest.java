package org.earshot.insight.update;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.UpdateTakenBack;
import org.earshot.contracts.topic.Topics;
import org.earshot.contracts.value.HeardPage;
import org.earshot.insight.Deciding;
import org.earshot.insight.Listening;
import org.earshot.insight.TopicContents;
import org.earshot.insight.database.Database;
import org.earshot.insight.debt.Counting;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an action to what people are told, and the debt that this ends; over REST and on pages. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class TellingStoryTest {
    @Inject
    EventPublisher publisher;

    @Inject
    Tenancy tenancy;

    @Inject
    Database database;

    @Inject
    Counting counting;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private Deciding here;

    @BeforeEach
    void anOrganisationWithAProgram() {
        here = new Deciding(new Listening(publisher), tenancy, database);
        here.told(
                publisher,
                new DirectoryEntry.Organization(here.id(), "Riverside", List.of("en", "es", "ar"), null, null));
        here.told(publisher, new DirectoryEntry.Program(here.id(), here.listening().program, "Food <pantry>"));
        await().until(() ->
                anybody().get(HeardPage.path(here.listening().program)).statusCode() == 200);
    }

    @Test
    void anActionIsToldInEachLanguageAndEndsTheDebtOfItsProgram() {
        here.foodWorry(4, 2, 20, 12);
        String update = draftFromAnAction();
        counting.run(here.id(), Instant.now());
        here.get("/api/listening-debt")
                .body("items[0].now.waiting", equalTo(60))
                .body("items[0].now.personDays", equalTo(60 * 21))
                .body("items[0].now.averageDays", equalTo(21))
                .body("items[0].trend.size()", equalTo(13));

        here.post("/api/updates/" + update + "/publish", "")
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("history.kind", hasItems("drafted", "published"));

        assertTrue(counting.run(here.id(), Instant.now()), "something has changed");
        here.get("/api/listening-debt")
                .body("items[0].now.waiting", equalTo(0))
                .body("items[0].now.personDays", equalTo(0));
        assertTrue(!counting.run(here.id(), Instant.now()), "nothing has changed");
        await().untilAsserted(() -> anybody()
                .get(HeardPage.path(here.listening().program) + "?lang=en")
                .then()
                .body(allOf(
                        containsString("35 in 100 people say so now, 10 in 100 did before"),
                        containsString("A second parcel &lt;on&gt; Fridays"),
                        containsString("60 % of the people asked said so"))));

        here.post("/api/updates/" + update + "/take-back", "").body("state", equalTo("taken-back"));
        await().untilAsserted(() -> assertEquals(
                List.of(UUID.fromString(update)),
                TopicContents.of(servers, Topics.UPDATES, UpdateTakenBack.class, here.id()).stream()
                        .map(UpdateTakenBack::updateId)
                        .toList(),
                "whoever sends it hears so"));
        counting.run(here.id(), Instant.now());
        here.get("/api/listening-debt").body("items[0].now.waiting", equalTo(60));
    }

    @Test
    void theDraftSpeaksTheLanguagesOfTheOrganisationAndLeavesWhatWasDoneToPeople() {
        String update = draftFromAnAction();

        here.get("/api/updates/" + update)
                .body("texts.keySet()", hasItems("en", "es", "ar"))
                .body("texts.en.done", equalTo("A second parcel <on> Fridays"))
                .body("texts.es.heard", containsString("35 de cada 100"))
                .body("texts.es.done", equalTo(""))
                .body("page", endsWith(HeardPage.path(here.listening().program)));
        here.get("/api/updates/" + update + "/previews")
                .body("items.size()", equalTo(1))
                .body("items[0].sms.alphabet", equalTo("gsm7"))
                .body("items[0].sms.segments", lessThanOrEqualTo(2))
                .body("items[0].email.text", containsString("/h/"))
                .body("items[0].email.html", containsString("A second parcel &lt;on&gt; Fridays"));
    }

    @Test
    void moreThanTwoSegmentsAreRefusedAndCountedAllTheSame() {
        String update = draftFromAnAction();
        String arabic = "{\"texts\":{\"ar\":{\"heard\":\"\",\"done\":\"" + "سلة غذاء ".repeat(20) + "\"}}}";
        put("/api/updates/" + update + "/texts", arabic).then().statusCode(200);

        here.get("/api/updates/" + update + "/previews")
                .body("items[0].smsFits", equalTo(false))
                .body("items[0].sms.segments", greaterThan(2))
                .body("items[0].direction", equalTo("rtl"))
                .body("items[0].smsCost", nullValue());
        here.listening()
                .as("manager")
                .get("/api/updates/" + update + "/sms/ar")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:sms-too-long"));
    }

    @Test
    void whatSaysNothingIsNotPublished() {
        String empty = here.post("/api/updates", "{\"program\":\"" + here.listening().program + "\"}")
                .statusCode(200)
                .extract()
                .path("id");

        here.post("/api/updates/" + empty + "/publish", "")
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:nothing-told"));
        here.post("/api/updates", "{\"program\":\"" + UUID.randomUUID() + "\"}").statusCode(422);
        here.post("/api/updates", "{\"action\":\"" + UUID.randomUUID() + "\"}").statusCode(404);
        put(
                        "/api/updates/" + empty + "/texts",
                        "{\"texts\":{\"en\":{\"heard\":\"\",\"done\":\"" + "x".repeat(501) + "\"}}}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:update-text"));
    }

    @Test
    void thePublicPageNeedsNobodySetsNoCookieRunsNoScriptAndIsSmall() {
        here.foodWorry(4, 2, 20, 12);
        String update = draftFromAnAction();
        put(
                        "/api/updates/" + update + "/texts",
                        "{\"texts\":{\"en\":{\"heard\":\"Food\",\"done\":\"Parcels\"},\"ar\":{\"heard\":\"الغذاء\",\"done\":\"سلال\"}}}")
                .then()
                .statusCode(200);
        here.post("/api/updates/" + update + "/publish", "").statusCode(200);

        Response page =
                anybody().header("Accept-Language", "ar-SY,en;q=0.5").get(HeardPage.path(here.listening().program));

        page.then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(allOf(
                        containsString("<html lang=\"ar\" dir=\"rtl\">"),
                        containsString("سلال"),
                        containsString("hreflang=\"en\""),
                        not(containsString("<script")),
                        not(containsString("<form"))));
        assertEquals(0, page.cookies().size(), page.headers()::toString);
        assertTrue(page.asByteArray().length <= 10_000, page.asByteArray().length + " bytes");
        assertTrue(!new String(page.asByteArray(), StandardCharsets.UTF_8)
                .contains(here.id().toString()));
    }

    @Test
    void figuresOfOneGroupAreNotToldAsEverybodys() {
        UUID alert = here.alertOpened(2);
        here.ledBy(alert, "language", "es");

        String update = draftFromAnActionOn(alert);

        here.get("/api/updates/" + update)
                .body("texts.en.heard", equalTo("You told us about “Food insecurity”."))
                .body("texts.es.heard", not(containsString("de cada 100")));
    }

    @Test
    void aPageOnWhichNothingIsToldYetSaysSoInTheReadersLanguageWhateverTheOrganisationWorksIn() {
        Deciding elsewhere = new Deciding(new Listening(publisher), tenancy, database);
        elsewhere.told(
                publisher, new DirectoryEntry.Organization(elsewhere.id(), "Hillcrest", List.of("en"), null, null));
        elsewhere.told(
                publisher, new DirectoryEntry.Program(elsewhere.id(), elsewhere.listening().program, "Youth centre"));
        String path = HeardPage.path(elsewhere.listening().program);
        await().until(() -> anybody().get(path).statusCode() == 200);

        anybody()
                .header("Accept-Language", "ar-SY")
                .get(path)
                .then()
                .body(allOf(containsString("lang=\"ar\" dir=\"rtl\""), containsString("لم يُعلن شيء هنا بعد")));
    }

    @Test
    void beforeAnythingIsToldThePageSaysSoAndAnAddressOfNobodyIsNotThere() {
        anybody()
                .get(HeardPage.path(here.listening().program) + "?lang=es")
                .then()
                .statusCode(200)
                .body(containsString("Food &lt;pantry&gt;"))
                .body(containsString("todavía no se ha contado nada"));
        anybody().get("/h/0000000000").then().statusCode(404);
        anybody().get("/h/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theAddressOnEarlierPostersLeadsToThePage() {
        String path = HeardPage.path(here.listening().program);

        anybody()
                .redirects()
                .follow(false)
                .get(path.replace("/h/", "/heard/") + "?lang=es")
                .then()
                .statusCode(301)
                .header("Location", endsWith(path + "?lang=es"));
    }

    @Test
    void aFigureBehindWhichTooFewPeopleStandIsNotOnThePage() {
        here.foodWorry(4, 2, 9, 5);
        String update = draftFromAnAction();
        here.post("/api/updates/" + update + "/publish", "").statusCode(200);

        anybody()
                .get(HeardPage.path(here.listening().program) + "?lang=en")
                .then()
                .body(containsString("A second parcel"))
                .body(not(containsString("of the people asked")));
    }

    @Test
    void aManagerWritesPublishesAndPrintsOnPagesAloneAndAnAnalystReads() {
        UUID alert = here.alertOpened(2);
        here.post("/api/alerts/" + alert + "/actions", "{\"what\":\"A parcel\"}")
                .statusCode(200);
        String action = here.get("/api/actions").extract().path("items[0].id");

        String page = post("/updates", "action", action)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String path = page.substring(page.indexOf("/updates/"));
        post(path + "/texts", "do", "publish", "heard-es", "Comida", "done-es", "")
                .then()
                .header("Location", containsString("refused=nothing_told"));
        post(path + "/texts", "do", "publish", "heard-es", "Comida", "done-es", "Una canasta")
                .then()
                .statusCode(303);

        browser("manager").get(path).then().statusCode(200).body(containsString("Published"));
        browser("manager")
                .get(path + "/poster/es")
                .then()
                .statusCode(200)
                .body(allOf(containsString("<svg class=\"qr\""), containsString("Una canasta"), containsString("/h/")));
        browser("manager")
                .get("/decisions?lang=ar")
                .then()
                .statusCode(200)
                .body(allOf(containsString("dir=\"rtl\""), containsString("Una canasta")));
        browser("analyst").get(path).then().statusCode(200).body(not(containsString("<textarea")));
        browser("analyst").get("/decisions").then().statusCode(200).body(not(containsString("action=\"/updates\"")));
        given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("earshot_session", TestTokens.token(UUID.randomUUID(), "manager"))
                .get(path)
                .then()
                .statusCode(404);
        browser("manager").formParam("action", action).post("/updates").then().statusCode(400);
    }

    private String draftFromAnAction() {
        return draftFromAnActionOn(here.alertOpened(2));
    }

    private String draftFromAnActionOn(UUID alert) {
        here.post("/api/alerts/" + alert + "/actions", "{\"what\":\"A second parcel <on> Fridays\"}")
                .statusCode(200);
        String action = here.get("/api/alerts/" + alert).extract().path("actions[0].id");
        return here.post("/api/updates", "{\"action\":\"" + action + "\"}")
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("need", equalTo(Listening.FOOD))
                .body("program", equalTo("Food <pantry>"))
                .extract()
                .path("id");
    }

    private Response put(String path, String body) {
        return here.listening()
                .as("manager")
                .contentType(ContentType.JSON)
                .body(body)
                .put(path);
    }

    private static RequestSpecification anybody() {
        return given().accept("text/html");
    }

    private RequestSpecification browser(String role) {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("earshot_session", TestTokens.token(here.id(), role));
    }

    private Response post(String path, String... fields) {
        String token = browser("manager").get("/decisions").cookie("csrf-token");
        RequestSpecification form =
                browser("manager").cookie("csrf-token", token).formParam("csrf-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(path);
    }
}

package org.earshot.survey.community;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Onlooker;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a link to what is kept with the version. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CommunityReviewTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";

    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    private UUID organization;
    private String instrument;

    @BeforeEach
    void aDraft() {
        organization = tenants.organization("Riverside");
        instrument = manager()
                .body(Instruments.publishable("Food"))
                .post("/api/instruments")
                .then()
                .extract()
                .path("instrumentId");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, Are these good questions?, Did food run out?", "es, ¿Son buenas preguntas?, ¿Se acabó la comida?"})
    void whoeverHasTheLinkLooksAtEachQuestionInTheirLanguageWithoutAScript(
            String language, String title, String question) {
        Onlooker ann = new Onlooker(link());

        Response welcome = ann.opens(language);
        Response page = ann.begins(language).sees();

        assertEquals(200, welcome.statusCode());
        assertTrue(welcome.asString().contains(title) && welcome.asString().contains("Riverside"));
        assertTrue(page.asString().contains(question), page.asString());
        assertFalse(page.asString().contains("<script"));
        assertTrue(page.asByteArray().length < 10_000, () -> "bytes " + page.asByteArray().length);
        assertTrue(page.header("Content-Security-Policy").contains("default-src 'none'"));
        assertEquals("no-referrer", page.header("Referrer-Policy"));
    }

    @Test
    void aReviewerComesBackToWhereTheyStoppedAndMayChangeTheirMind() {
        Onlooker ann = new Onlooker(link()).begins("en");
        assertEquals(
                303,
                ann.says("confusing", "Was there enough food?", "run out of what")
                        .statusCode());

        assertTrue(ann.sees().asString().contains("Thank you"));
        String again = ann.sees("?lang=en&q=1").asString();
        assertTrue(again.contains("Was there enough food?") && again.contains("value=\"confusing\" required checked"));
        standing()
                .body("reviewers", equalTo(1))
                .body("questions[0].marks.confusing", equalTo(1))
                .body("questions[0].words[0].rewording", equalTo("Was there enough food?"))
                .body("questions[0].words[0].why", equalTo("run out of what"));
    }

    @Test
    void aWordingIsUsedInOneClickAndTakenBackInAnother() {
        publish("{}").statusCode(201);
        new Onlooker(link()).begins("es").says("confusing", "¿Faltó comida?", "");
        String words = standing().extract().path("questions[0].words[0].wordsId");

        browser()
                .formParam("question", "food")
                .post("/instruments/" + instrument + "/community/words/" + words + "/use")
                .then()
                .statusCode(303)
                .header("Location", containsString("/edit/questions/food#community"));

        draft().body("instrument.questions[0].asking.text.es", equalTo("¿Faltó comida?"))
                .body("instrument.questions[0].asking.text.en", equalTo("Did food run out?"));
        publish("{\"reviewReason\":\"Tried.\"}").statusCode(409).body("type", containsString("meaning-open"));
        browser()
                .formParam("do", "undo")
                .post("/instruments/" + instrument + "/edit")
                .then()
                .statusCode(303);
        draft().body("instrument.questions[0].asking.text.es", equalTo("¿Se acabó la comida?"));
    }

    @Test
    void beforeAnybodyIsAskedPublishingNeedsNoReasonAndSaysSo() {
        publish("{}").statusCode(201);

        kept(1).body("opened", equalTo(false)).body("reviewers", equalTo(0)).body("signed.reason", nullValue());
    }

    @Test
    void withoutAQuorumPublishingNeedsAReasonThatStaysWithTheVersion() {
        new Onlooker(link()).begins("en").says("hurtful", "", "It sounds like my fault");
        write("assumes", "That everybody cooks at home.").statusCode(201);

        publish("{}")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", containsString("review-open"))
                .body("detail", containsString("1 of 5"))
                .body("errors.pointer", hasItem("/questions/food"));
        publish("{\"reviewReason\":\"The kitchen opens on Monday.\"}").statusCode(201);

        kept(1).body("reviewers", equalTo(1))
                .body("hurting", hasItem("food"))
                .body("signed.role", equalTo("manager"))
                .body("signed.reason", equalTo("The kitchen opens on Monday."))
                .body("questions[0].marks.hurtful", equalTo(1))
                .body("questions[0].log.find { it.kind == 'challenged' }.who", equalTo("a community member"))
                .body("questions[0].log.find { it.kind == 'challenged' }.text", equalTo("It sounds like my fault"))
                .body("questions[0].log.find { it.kind == 'assumes' }.who", equalTo("manager"));
        page("/instruments/" + instrument).body(containsString("The kitchen opens on Monday."));
        for (String table : new String[] {"version_review set review", "assumption_log set text"}) {
            assertThrows(
                    IllegalStateException.class,
                    () -> tenancy.inOrganization(organization, () -> sql.change("update " + table + " = null")));
        }
    }

    @Test
    void aHurtfulMarkIsWorkedOnBySayingWhatWasDone() {
        quorum(1);
        new Onlooker(link()).begins("en").says("hurtful", "", "");
        publish("{}").statusCode(409);

        write("done", "We ask about the shop now.").statusCode(201);

        standing().body("questions[0].hurts", equalTo(false)).body("open", equalTo(false));
        publish("{}").statusCode(201);
    }

    @Test
    void noQuorumAsksForNobody() {
        quorum(0);
        link();

        publish("{}").statusCode(201);
    }

    @Test
    void marksOfOtherWordsCountNoMore() {
        new Onlooker(link()).begins("en").says("clear", "", "");
        standing().body("reviewers", equalTo(1));

        manager()
                .header("If-Match", "\"1\"")
                .body(Instruments.publishable("Food").replace("Did food run out?", "Was there enough food?"))
                .put("/api/instruments/" + instrument)
                .then()
                .statusCode(200);

        standing().body("reviewers", equalTo(0)).body("questions", hasSize(0));
    }

    @Test
    void aLinkThatIsClosedUnknownOrMalformedOpensNothing() {
        String url = link();
        String review = standing().extract().path("links[0].reviewId");
        Onlooker ann = new Onlooker(url).begins("en");
        manager()
                .delete("/api/instruments/" + instrument + "/community/links/" + review)
                .then()
                .statusCode(204);

        assertEquals(410, ann.sees().statusCode());
        assertEquals(410, ann.opens("ar").statusCode());
        assertTrue(ann.opens("ar").asString().contains("هذا الرابط مغلق"));
        assertEquals(410, new Onlooker("/r/AAAAAAAAAAAAAAAAAAAAAA").opens("en").statusCode());
        assertEquals(404, stranger(link()));
    }

    @Test
    void whatCannotBeTakenIsRefused() {
        manager()
                .body("{\"days\":91}")
                .post("/api/instruments/" + instrument + "/community/links")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        write("doubts", "x").statusCode(400);
        write("done", " ").statusCode(400);
        Tenants.as(organization, Roles.ADMIN)
                .body("{\"quorum\":-1}")
                .put("/api/organization/community-review")
                .then()
                .statusCode(400);
        assertEquals(
                400,
                new Onlooker(link())
                        .begins("en")
                        .says("clear", "x".repeat(501), "")
                        .statusCode());
    }

    @Test
    void theReviewStandsOnItsPageAndBesideTheQuestion() {
        new Onlooker(link()).begins("en").says("not-my-life", "Was there <enough>?", "");

        page("/instruments/" + instrument + "/community")
                .body(containsString("1 not their life"))
                .body(containsString("Was there &lt;enough&gt;?"))
                .body(containsString("1 of 5 reviewers"))
                .body(not(containsString("<enough>")));
        page("/instruments/" + instrument + "/edit/questions/food?lang=es")
                .body(containsString("Revisión de la comunidad"))
                .body(containsString("1 no es su vida"));
    }

    @Test
    void theLinkIsShownOnceWithWhatItOpensAndNothingThatLosesIt() {
        browser()
                .post("/instruments/" + instrument + "/community/links")
                .then()
                .statusCode(200)
                .body(containsString("/r/"))
                .body(containsString("look at the questions"))
                .body(not(containsString(".kiosk")))
                .body(not(containsString("hreflang")));
    }

    private static int stranger(String url) {
        return given().accept(ContentType.HTML)
                .get(url.substring(url.indexOf("/r/")) + "/no-such-reviewer-at-all")
                .statusCode();
    }

    private String link() {
        return manager()
                .body("{\"days\":14}")
                .post("/api/instruments/" + instrument + "/community/links")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
    }

    private ValidatableResponse standing() {
        return manager()
                .get("/api/instruments/" + instrument + "/community")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse write(String kind, String text) {
        return manager()
                .body("{\"question\":\"food\",\"kind\":\"%s\",\"text\":\"%s\"}".formatted(kind, text))
                .post("/api/instruments/" + instrument + "/community/log")
                .then();
    }

    private void quorum(int quorum) {
        Tenants.as(organization, Roles.ADMIN)
                .body("{\"quorum\":" + quorum + "}")
                .put("/api/organization/community-review")
                .then()
                .statusCode(200)
                .body("quorum", equalTo(quorum));
    }

    private ValidatableResponse publish(String wish) {
        return manager()
                .body(wish)
                .post("/api/instruments/" + instrument + "/publish")
                .then();
    }

    private ValidatableResponse kept(int version) {
        return manager()
                .get("/api/instruments/" + instrument + "/versions/" + version + "/community")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse draft() {
        return manager().get("/api/instruments/" + instrument).then().statusCode(200);
    }

    private ValidatableResponse page(String path) {
        return browser().get(path).then().statusCode(200);
    }

    private RequestSpecification manager() {
        return Tenants.as(organization, Roles.MANAGER);
    }

    private RequestSpecification browser() {
        return given().auth()
                .oauth2(TestTokens.token(organization, Roles.MANAGER))
                .accept(ContentType.HTML)
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN)
                .redirects()
                .follow(false);
    }
}

package org.earshot.survey.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft is reviewed, a finding answered, and nobody asked about it again. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReviewTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";

    @Inject
    Tenants tenants;

    private UUID organization;
    private String instrument;

    @BeforeEach
    void aDraftThatAsksTwoThingsAtOnce() {
        organization = tenants.organization("Review");
        instrument = Tenants.as(organization, Roles.MANAGER)
                .body(Instruments.doubleBarrelled())
                .post("/api/instruments")
                .then()
                .extract()
                .path("instrumentId");
    }

    @Test
    void aFindingNamesQuestionLanguageWordsAndAWordingToBeginFrom() {
        review().body("rulesVersion", notNullValue())
                .body("open", is(1))
                .body("findings", hasSize(1))
                .body("findings[0].rule", equalTo("double-barrelled"))
                .body("findings[0].question", equalTo("lunch"))
                .body("findings[0].pointer", equalTo("/questions/0/asking/text/en"))
                .body("findings[0].language", equalTo("en"))
                .body("findings[0].words", contains("and"))
                .body("findings[0].rewrite", equalTo("Did you like the food?\nDid you like the staff?"))
                .body("findings[0].answer", nullValue())
                .body("effort[0].smsSegments", is(2));
    }

    @Test
    void anAnsweredFindingStaysAnsweredUntilItsTextChanges() {
        answer(finding(), "One cook does both.").statusCode(200).body("answer.reason", equalTo("One cook does both."));

        review().body("open", is(0)).body("findings[0].answer.reason", equalTo("One cook does both."));
        edit(1, Instruments.doubleBarrelled().replace("\"Lunch\"", "\"Supper\""));
        review().body("open", is(0));

        edit(2, Instruments.doubleBarrelled().replace("the staff", "the room"));
        review().body("open", is(1)).body("findings[0].answer", nullValue());

        edit(3, Instruments.doubleBarrelled());
        review().body("open", is(0)).body("findings[0].answer.reason", equalTo("One cook does both."));
    }

    @Test
    void aLaterReasonTakesThePlaceOfAnEarlierOne() {
        answer(finding(), "Perhaps.").statusCode(200);

        answer(finding(), "For certain.").statusCode(200);

        review().body("findings[0].answer.reason", equalTo("For certain."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a key of nothing, 0123456789abcdef, Because., 409",
        "no reason, , '', 400",
        "a blank reason, , '  ', 400",
        "a reason that cannot be stored, , a\u0001b, 400",
    })
    void anAnswerThatCannotBeTakenIsRefused(String label, String key, String reason, int status) {
        answer(key == null ? finding() : key, reason)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("fix", notNullValue());

        review().body("open", is(1));
    }

    @Test
    void nothingThatIsFoundKeepsAnybodyFromPublishing() {
        Tenants.as(organization, Roles.MANAGER)
                .post("/api/instruments/" + instrument + "/publish")
                .then()
                .statusCode(201);
    }

    @Test
    void theRulesAreThereToReadWithReasonExampleAndSource() {
        Tenants.as(organization, Roles.INTEGRATOR)
                .get("/api/instruments/review-rules?lang=es")
                .then()
                .statusCode(200)
                .body("size()", greaterThan(15))
                .body("find { it.id == 'negation' }.title", equalTo("Una negación en la pregunta"))
                .body("find { it.id == 'negation' }.source", containsString("Akiyama"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, Asks two things at once, Question review",
        "es, Pregunta dos cosas a la vez, Revisión de las preguntas",
        "ar, يسأل عن أمرين معًا, مراجعة الأسئلة"
    })
    void theInstrumentsPageTellsWhatIsFound(String language, String rule, String title) {
        page("?lang=" + language)
                .statusCode(200)
                .body(containsString(rule))
                .body(containsString(title))
                .body(containsString("Did you like the staff?"));
    }

    @Test
    void aFindingIsAnsweredOnThePage() {
        form().formParam("finding", finding())
                .formParam("reason", "One <cook> does both.")
                .post("/instruments/" + instrument + "/review")
                .then()
                .statusCode(303);

        page("").body(containsString("One &lt;cook&gt; does both."))
                .body(containsString("Nothing is left to answer."))
                .body(not(containsString("Keep it as it is")));
        form().formParam("finding", finding())
                .formParam("reason", " ")
                .post("/instruments/" + instrument + "/review")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse review() {
        return Tenants.as(organization, Roles.MANAGER)
                .get("/api/instruments/" + instrument + "/review")
                .then()
                .statusCode(200);
    }

    private String finding() {
        return review().extract().path("findings[0].finding");
    }

    private ValidatableResponse answer(String finding, String reason) {
        return Tenants.as(organization, Roles.MANAGER)
                .body("{\"finding\":\"%s\",\"reason\":\"%s\"}".formatted(finding, reason.replace("\u0001", "\\u0001")))
                .post("/api/instruments/" + instrument + "/review")
                .then();
    }

    private void edit(int revision, String document) {
        Tenants.as(organization, Roles.MANAGER)
                .header("If-Match", "\"" + revision + "\"")
                .body(document)
                .put("/api/instruments/" + instrument)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse page(String query) {
        return browser().get("/instruments/" + instrument + query).then();
    }

    private RequestSpecification form() {
        return browser().cookie("csrf-token", FORM_TOKEN).formParam("csrf-token", FORM_TOKEN);
    }

    private RequestSpecification browser() {
        return given().auth()
                .oauth2(TestTokens.token(organization, Roles.MANAGER))
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }
}

package org.earshot.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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

/** Rules of urgent answers on the pages under Settings. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UrgentPagesTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";
    private static final String PAGE = "/settings/urgent-answers";
    private static final String API = "/api/organization/urgent-answers";

    @Inject
    Tenants tenants;

    private UUID organization;
    private String instrument;
    private String account;

    @BeforeEach
    void anInstrumentAndSomeoneToTell() {
        organization = tenants.organization("Shelter");
        instrument = admin().body(Instruments.publishable("Tonight"))
                .post("/api/instruments")
                .path("instrumentId");
        account = admin().body("{\"email\":\"%s@example.org\",\"password\":\"long enough\",\"role\":\"analyst\"}"
                        .formatted(organization))
                .post("/api/accounts")
                .path("accountId");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, Earshot is not an emergency service",
        "es, Earshot no es un servicio de emergencias",
        "ar, ليس خدمة طوارئ"
    })
    void thePageSaysWhatItIsNotAndOffersTheQuestionsThatCanRing(String language, String not) {
        browser(Roles.ADMIN)
                .get(PAGE + "?lang=" + language)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString(not),
                        containsString(PAGE + "/new?instrument=" + instrument + "&amp;question=food")));
    }

    @Test
    void aRuleIsMadeChangedAndEndedWithFormsAlone() {
        browser(Roles.ADMIN)
                .get(PAGE + "/new?instrument=" + instrument + "&question=food")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Did food run out?"), containsString(organization + "@example.org")));
        form().formParam("name", "No food")
                .formParam("instrument", instrument)
                .formParam("question", "food")
                .formParam("answer", "true")
                .formParam("person", account)
                .formParam("program", "")
                .formParam("site", "")
                .formParam("instruction-es", "Llame")
                .formParam("version", 0)
                .post(PAGE)
                .then()
                .statusCode(303);
        String rule = admin().get(API)
                .then()
                .body("items", hasSize(1))
                .body("items[0].when.value", equalTo("true"))
                .body("items[0].people", contains(account))
                .body("items[0].instruction.es", equalTo("Llame"))
                .extract()
                .path("items[0].ruleId");
        browser(Roles.ADMIN)
                .get(PAGE + "/" + rule)
                .then()
                .statusCode(200)
                .body(containsString("value=\"true\" checked"));

        form().formParam("name", "No food")
                .formParam("instrument", instrument)
                .formParam("question", "food")
                .formParam("answer", "true")
                .formParam("answer", "false")
                .formParam("person", account)
                .formParam("version", 1)
                .post(PAGE + "/" + rule)
                .then()
                .statusCode(303);
        form().formParam("version", 2).post(PAGE + "/" + rule + "/end").then().statusCode(303);

        admin().get(API + "/" + rule)
                .then()
                .body("rule.ended", equalTo(true))
                .body("versions.version", contains(3, 2, 1))
                .body("versions[1].when.of", hasSize(2));
        browser(Roles.ADMIN).get(PAGE + "/" + rule).then().statusCode(200);
    }

    @Test
    void aRuleWithoutAnswersOrPeopleIsRefusedInWords() {
        form().formParam("name", "No food")
                .formParam("instrument", instrument)
                .formParam("question", "food")
                .formParam("version", 0)
                .post(PAGE)
                .then()
                .statusCode(400)
                .body(allOf(containsString("no answer is named"), containsString("nobody would be told")));
    }

    @Test
    void onlyWhoIsNamedHasTheMenuEntryAndOnlyAdministratorsTheRules() {
        form().formParam("name", "No food")
                .formParam("instrument", instrument)
                .formParam("question", "food")
                .formParam("answer", "true")
                .formParam("person", account)
                .formParam("version", 0)
                .post(PAGE)
                .then()
                .statusCode(303);

        browser(Roles.ADMIN).get("/instruments").then().body(not(containsString("href=\"/urgent\"")));
        given().auth()
                .oauth2(TestTokens.token(organization, UUID.fromString(account), Roles.ANALYST))
                .accept(ContentType.HTML)
                .get("/instruments")
                .then()
                .body(containsString("href=\"/urgent\""));
        browser(Roles.MANAGER).get(PAGE).then().statusCode(403);
    }

    private RequestSpecification admin() {
        return Tenants.as(organization, Roles.ADMIN);
    }

    private RequestSpecification browser(String role) {
        return given().auth()
                .oauth2(TestTokens.token(organization, role))
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }

    private RequestSpecification form() {
        return browser(Roles.ADMIN).cookie("csrf-token", FORM_TOKEN).formParam("csrf-token", FORM_TOKEN);
    }
}

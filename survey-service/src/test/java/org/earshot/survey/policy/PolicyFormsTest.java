package org.earshot.survey.policy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of the page "How we listen", and the page that tells every version. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PolicyFormsTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";

    @Inject
    Tenants tenants;

    private UUID organization;

    @BeforeEach
    void anOrganization() {
        organization = tenants.organization("Listeners");
    }

    @Test
    void whatIsTickedIsWatchedAndWhatIsNotIsNot() {
        form(Roles.ADMIN)
                .formParam("version", 0)
                .formParam("falseAlarmWeeks", "208")
                .formParam("shownNeed", "stress", "food-insecurity")
                .formParam("need", "food-insecurity")
                .formParam("shownDimension", "age-band")
                .formParam("strict", "on")
                .post("/settings/listening/policy")
                .then()
                .statusCode(303)
                .header("Location", containsString("/listening?saved=1"));

        policy().body("policy.falseAlarmWeeks", equalTo(208f))
                .body("policy.unwatchedNeeds", contains("stress"))
                .body("policy.unwatchedDimensions", contains("age-band"))
                .body("policy.strict", equalTo(true));
    }

    @Test
    void aThresholdIsAddedReplacedAndRemoved() {
        threshold(0, "30").statusCode(303);
        threshold(1, "40").statusCode(303);
        policy().body("policy.thresholds.share", contains(0.4f));

        form(Roles.ADMIN)
                .formParam("version", 2)
                .formParam("about", "stress||language=es")
                .post("/settings/listening/thresholds/remove")
                .then()
                .statusCode(303);

        policy().body("version", equalTo(3)).body("policy.thresholds", empty());
    }

    @Test
    void aFormThatCannotBeTakenSaysWhy() {
        threshold(0, "300").statusCode(400).body(containsString("between 0 and 1"));
        threshold(0, "many").statusCode(400).body(containsString("percentage"));
        threshold(7, "30").statusCode(412).body(containsString("Open the page again"));
        form(Roles.ADMIN)
                .formParam("version", 0)
                .formParam("falseAlarmWeeks", "never")
                .post("/settings/listening/policy")
                .then()
                .statusCode(400)
                .body(containsString("13 to 1040"));
        as(Roles.ADMIN)
                .contentType(ContentType.URLENC)
                .formParam("version", 0)
                .formParam("falseAlarmWeeks", "52")
                .post("/settings/listening/policy")
                .then()
                .statusCode(400);
        policy().body("version", equalTo(0));
    }

    @Test
    void managersDecideForTheirProgramsOnly() {
        String program = Tenants.as(organization, Roles.ADMIN)
                .body("{\"name\":\"Pantry\"}")
                .post("/api/organization/programs")
                .then()
                .extract()
                .path("id");
        budget(Roles.MANAGER, "").statusCode(403);
        budget(Roles.ANALYST, program).statusCode(403);

        budget(Roles.MANAGER, program).statusCode(303).header("Location", containsString("program=" + program));

        as(Roles.ANALYST)
                .get("/settings/listening?program=" + program)
                .then()
                .statusCode(200)
                .body(containsString("one false alert in 52 weeks"));
        form(Roles.MANAGER)
                .formParam("program", program)
                .formParam("version", 1)
                .post("/settings/listening/inherit")
                .then()
                .statusCode(303);
        as(Roles.ANALYST)
                .get("/settings/listening?program=" + program)
                .then()
                .body(containsString("As the organisation."));
        as(Roles.ANALYST)
                .get("/settings/listening?program=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"en, How we listened", "es, Cómo hemos escuchado", "ar, كيف كنا نُصغي"})
    void everyVersionIsTold(String language, String title) {
        threshold(0, "30").statusCode(303);

        as(Roles.ANALYST)
                .get("/settings/listening?lang=" + language)
                .then()
                .statusCode(200)
                .body(allOf(containsString(title), containsString("<th scope=\"row\">1</th>")));
    }

    private ValidatableResponse budget(String role, String program) {
        return form(role)
                .formParam("program", program)
                .formParam("version", 0)
                .formParam("falseAlarmWeeks", "52")
                .post("/settings/listening/policy")
                .then();
    }

    private ValidatableResponse threshold(int version, String percent) {
        return form(Roles.ADMIN)
                .formParam("version", version)
                .formParam("need", "stress")
                .formParam("place", "")
                .formParam("group", "language=es")
                .formParam("percent", percent)
                .formParam("people", "20")
                .post("/settings/listening/thresholds")
                .then();
    }

    private ValidatableResponse policy() {
        return Tenants.as(organization, Roles.ANALYST)
                .get("/api/organization/policy")
                .then();
    }

    private RequestSpecification form(String role) {
        return as(role).contentType(ContentType.URLENC)
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN);
    }

    private RequestSpecification as(String role) {
        return given().cookie("earshot_session", TestTokens.token(organization, role))
                .accept("text/html")
                .redirects()
                .follow(false);
    }
}

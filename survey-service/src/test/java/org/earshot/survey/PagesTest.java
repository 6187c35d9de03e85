package org.earshot.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
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

/** The console's pages of this service; that they read well in a browser is proved end to end. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PagesTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";

    @Inject
    Tenants tenants;

    private UUID organization;
    private String instrument;
    private String program;
    private String site;

    @BeforeEach
    void aPublishedInstrument() {
        organization = tenants.organization("Pages & co");
        RequestSpecification manager = Tenants.as(organization, Roles.MANAGER);
        instrument = manager.body(Instruments.publishable("How are <you>?"))
                .post("/api/instruments")
                .then()
                .extract()
                .path("instrumentId");
        program = Tenants.as(organization, Roles.MANAGER)
                .body("{\"name\":\"Pantry\"}")
                .post("/api/organization/programs")
                .then()
                .extract()
                .path("id");
        site = Tenants.as(organization, Roles.MANAGER)
                .body("{\"name\":\"North\"}")
                .post("/api/organization/sites")
                .then()
                .extract()
                .path("id");
        Tenants.as(organization, Roles.MANAGER)
                .post("/api/instruments/" + instrument + "/publish")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, ltr, Surveys, Settings", "es, ltr, Cuestionarios, Ajustes", "ar, rtl, الاستبيانات, الإعدادات"})
    void pagesSpeakTheLanguageOfTheReader(String language, String direction, String instruments, String settings) {
        as(Roles.ADMIN)
                .get("/instruments?lang=" + language)
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"" + language + "\" dir=\"" + direction + "\">"))
                .body(containsString("<h1>" + instruments + "</h1>"))
                .body(containsString("How are &lt;you&gt;?"));
        as(Roles.ADMIN)
                .get("/settings?lang=" + language)
                .then()
                .statusCode(200)
                .body(allOf(containsString("<h1>" + settings + "</h1>"), containsString("Pages &amp; co")));
        as(Roles.ADMIN)
                .get("/instruments/" + instrument + "?lang=" + language)
                .then()
                .statusCode(200);
        given().accept(ContentType.HTML).get("/sign-in?lang=" + language).then().statusCode(200);
    }

    @Test
    void thePageAsksOfEachEditWhetherTheQuestionStillMeansTheSameAndPublishesWithTheAnswer() {
        Tenants.as(organization, Roles.MANAGER)
                .header("If-Match", "\"1\"")
                .body(Instruments.publishable("How are <you>?")
                        .replace("Did food run out?", "Was there <enough> food?"))
                .put("/api/instruments/" + instrument)
                .then()
                .statusCode(200);

        as(Roles.MANAGER)
                .get("/instruments/" + instrument)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("name=\"meaning-food\" value=\"SAME\" required"),
                        containsString("Question 1 was edited since people answered it."),
                        containsString("Text in English: <del dir=\"auto\">Did food run out?</del>"),
                        containsString("<ins dir=\"auto\">Was there &lt;enough&gt; food?</ins>"),
                        not(containsString("checked"))));
        form(Roles.MANAGER)
                .post("/instruments/" + instrument + "/publish")
                .then()
                .statusCode(409);
        form(Roles.MANAGER)
                .formParam("meaning-food", "CHANGED")
                .post("/instruments/" + instrument + "/publish")
                .then()
                .statusCode(303);
        Tenants.as(organization, Roles.MANAGER)
                .get("/api/instruments/" + instrument + "/changes?from=1&to=2")
                .then()
                .statusCode(200)
                .body("changes[0].meaning", is("CHANGED"));
    }

    @Test
    void thePageNamesWhatWasEditedInWords() {
        Tenants.as(organization, Roles.MANAGER)
                .header("If-Match", "\"1\"")
                .body(Instruments.publishable("How are <you>?")
                        .replace("yes-no", "short-text")
                        .replace(",\n   \"whenYes\": [{\"need\": \"food-insecurity\", \"severity\": 1}]", ""))
                .put("/api/instruments/" + instrument)
                .then()
                .statusCode(200);

        as(Roles.MANAGER)
                .get("/instruments/" + instrument + "?lang=es")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Tipo de pregunta: <del>Sí o no</del> <ins>Una línea con sus palabras</ins>"),
                        containsString("Qué dice un sí de las necesidades: <del"),
                        not(containsString("whenYes"))));
    }

    @Test
    void anInstrumentsPageShowsItAsTextMessages() {
        as(Roles.MANAGER)
                .get("/instruments/" + instrument)
                .then()
                .statusCode(200)
                .body(allOf(containsString("By text message"), containsString("segments to ask everything")));
    }

    @Test
    void aLinkIsMadeOnThePageWithItsQrCode() {
        form(Roles.MANAGER)
                .formParam("version", 1)
                .formParam("programId", program)
                .formParam("siteId", site)
                .formParam("language", "es")
                .post("/instruments/" + instrument + "/links")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("http://localhost:8080/a/"),
                        containsString("<svg class=\"qr\""),
                        not(containsString("hreflang"))));
        String link = Tenants.as(organization, Roles.MANAGER)
                .get("/api/links")
                .then()
                .extract()
                .path("items[0].invitationId");

        form(Roles.MANAGER)
                .post("/instruments/" + instrument + "/links/" + link + "/revoke")
                .then()
                .statusCode(303);

        as(Roles.MANAGER).get("/instruments/" + instrument).then().body(containsString("Opens nothing any more"));
    }

    @Test
    void aVersionIsPublishedAndClosedOnThePage() {
        form(Roles.MANAGER)
                .formParam("lastDay", "2099-12-31")
                .post("/instruments/" + instrument + "/publish")
                .then()
                .statusCode(303);
        form(Roles.MANAGER)
                .formParam("lastDay", "")
                .post("/instruments/" + instrument + "/publish")
                .then()
                .statusCode(303);

        form(Roles.MANAGER)
                .post("/instruments/" + instrument + "/versions/3/close")
                .then()
                .statusCode(303);

        as(Roles.MANAGER)
                .get("/instruments/" + instrument)
                .then()
                .body(allOf(
                        containsString("until Jan 1, 2100"),
                        containsString("Version 3"),
                        not(containsString("Close version 3"))));
    }

    @Test
    void anAdministratorSaysInWhichLanguagesTheOrganisationWorks() {
        form(Roles.ADMIN)
                .formParam("added", "Vietnamese")
                .post("/settings/languages")
                .then()
                .statusCode(303);
        form(Roles.ADMIN)
                .formParam("added", "Klingonese")
                .post("/settings/languages")
                .then()
                .statusCode(400);
        form(Roles.MANAGER)
                .formParam("added", "Somali")
                .post("/settings/languages")
                .then()
                .statusCode(403);
        as(Roles.ADMIN).get("/settings").then().body(containsString("Remove Vietnamese"));

        form(Roles.ADMIN)
                .formParam("removed", "vi")
                .post("/settings/languages/remove")
                .then()
                .statusCode(303);
        as(Roles.ADMIN)
                .get("/settings")
                .then()
                .body(allOf(containsString("English"), not(containsString("Vietnamese"))));
    }

    @Test
    void anAdministratorAddsPeopleClientsAndPlacesOnThePage() {
        form(Roles.ADMIN)
                .formParam("name", "South")
                .formParam("kind", "site")
                .post("/settings/places")
                .then()
                .statusCode(303);
        form(Roles.ADMIN)
                .formParam("email", "p-" + organization + "@example.org")
                .formParam("password", "long enough")
                .formParam("role", "analyst")
                .post("/settings/accounts")
                .then()
                .statusCode(303);
        form(Roles.ADMIN)
                .formParam("name", "Case management")
                .post("/settings/clients")
                .then()
                .statusCode(200)
                .body(containsString("secret"));
        form(Roles.ADMIN).post("/settings/sample/remove").then().statusCode(303);

        as(Roles.ADMIN)
                .get("/settings")
                .then()
                .body(allOf(
                        containsString("South"),
                        containsString("p-" + organization),
                        containsString("Case management")));
    }

    @Test
    void whatAnAnalystMayNotDoIsNotOfferedAndRefused() {
        as(Roles.ANALYST)
                .get("/instruments/" + instrument)
                .then()
                .statusCode(200)
                .body(not(containsString("/publish")));
        as(Roles.ANALYST).get("/settings").then().statusCode(200).body(not(containsString("/settings/accounts")));

        form(Roles.ANALYST)
                .post("/instruments/" + instrument + "/publish")
                .then()
                .statusCode(403);
        form(Roles.MANAGER)
                .formParam("name", "x")
                .post("/settings/clients")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherOrganizationsInstrumentHasNoPage() {
        UUID other = tenants.organization("Other");

        given().auth()
                .oauth2(TestTokens.token(other, Roles.ADMIN))
                .accept(ContentType.HTML)
                .get("/instruments/" + instrument)
                .then()
                .statusCode(404)
                .body(containsString("Not found"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "es, /instruments/00000000-0000-7000-8000-000000000000, No se encontró",
        "ar, /instruments/00000000-0000-7000-8000-000000000000, غير موجود",
        "en, /instruments/live, Not found",
        "es, /instruments/%s/publish, Esta dirección no es una página",
        "en, /instruments/%s/publish, use its buttons",
    })
    void whereThereIsNoPageItIsSaidInTheReadersLanguage(String language, String path, String said) {
        given().auth()
                .oauth2(TestTokens.token(organization, Roles.ADMIN))
                .accept(ContentType.HTML)
                .header("Accept-Language", language)
                .get(path.formatted(instrument))
                .then()
                .body(containsString(said));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "close a version of another, /instruments/%s/versions/1/close",
        "publish another's draft, /instruments/%s/publish",
    })
    void anotherOrganizationsFormsDoNothing(String label, String path) {
        UUID other = tenants.organization("Other");

        given().auth()
                .oauth2(TestTokens.token(other, Roles.ADMIN))
                .accept(ContentType.HTML)
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN)
                .post(path.formatted(instrument))
                .then()
                .statusCode(404);
    }

    @Test
    void aFormWithoutItsTokenDoesNothing() {
        as(Roles.ADMIN)
                .formParam("name", "Forged")
                .formParam("kind", "site")
                .post("/settings/places")
                .then()
                .statusCode(400);

        Tenants.as(organization, Roles.ADMIN)
                .get("/api/organization/sites")
                .then()
                .body("items.name", not(containsString("Forged")))
                .body("items.size()", is(1));
    }

    private RequestSpecification as(String role) {
        return given().auth()
                .oauth2(TestTokens.token(organization, role))
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }

    private RequestSpecification form(String role) {
        return as(role).cookie("csrf-token", FORM_TOKEN).formParam("csrf-token", FORM_TOKEN);
    }
}

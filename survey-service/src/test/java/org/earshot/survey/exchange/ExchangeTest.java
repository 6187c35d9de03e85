package org.earshot.survey.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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

/** A file becomes a draft, over REST and on the page, and a draft a file. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ExchangeTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";
    private static final byte[] WHOLE = Workbook.of("type | name | label::English (en)")
            .row("select_one yn | food | Food today?")
            .choice("yn | yes | Yes")
            .choice("yn | no | No")
            .file()
            .content();
    private static final byte[] LACKING = Workbook.of("type | name | label::English (en)")
            .row("text | what | What would help?")
            .row("geopoint | where | <Where>?")
            .file()
            .content();

    @Inject
    Tenants tenants;

    private UUID organization;

    @BeforeEach
    void anOrganization() {
        organization = tenants.organization("Files");
    }

    @Test
    void aFileIsLookedAtWithoutBeingStoredAndThenBegun() {
        send(LACKING, "?preview=true")
                .statusCode(200)
                .body("format", equalTo("xlsform"))
                .body("instrument.questions", hasSize(1))
                .body("leftOut", is(1))
                .body("problems.find { it.code == 'type-not-held' }.row", is(3))
                .body("problems.find { it.code == 'type-not-held' }.column", equalTo("type"))
                .body("problems.find { it.code == 'type-not-held' }.value", equalTo("geopoint"));
        Tenants.as(organization, Roles.MANAGER).get("/api/instruments").then().body("items", hasSize(0));

        send(LACKING, "")
                .statusCode(422)
                .body("errors.pointer", hasItem("survey!3 type"))
                .body("fix", containsString("leaveOut"));
        String id = send(LACKING, "?leaveOut=true").statusCode(201).extract().path("instrumentId");

        Tenants.as(organization, Roles.MANAGER)
                .get("/api/instruments/" + id)
                .then()
                .body("instrument.questions[0].id", equalTo("what"));
    }

    @Test
    void anInstrumentAsJsonIsAFileToo() {
        Tenants.as(organization, Roles.MANAGER)
                .body(Instruments.publishable("As JSON"))
                .post("/api/instruments/import")
                .then()
                .statusCode(201)
                .body("format", equalTo("json"))
                .body("publishable", is(true));
    }

    @Test
    void aSurveyOfAnotherProgramIsBegunWithItsLosses() {
        byte[] survey = """
                {"title": "Lunch", "elements": [{"type": "boolean", "name": "soup"}, {"type": "signaturepad", "name": "sign"}]}
                """.getBytes(StandardCharsets.UTF_8);

        send(survey, "").statusCode(422).body("errors.pointer", hasItem("/elements/1/type"));
        send(survey, "?leaveOut=true").statusCode(201).body("format", equalTo("surveyjs"));
        look(survey).body(containsString("/elements/1/type"));

        byte[] table = "class\ttype/scale\tname\trelevance\ttext\nG\t1\tG\t1\nQ\tY\tsoup\t1\tSoup?\nQ\t:\tx\t1\tX?\n"
                .getBytes(StandardCharsets.UTF_8);
        send(table, "").statusCode(422).body("errors.pointer", hasItem("Q!4 type/scale"));
        send(table, "?leaveOut=true").statusCode(201).body("format", equalTo("limesurvey"));
        look(table).body(containsString("Q!4 type/scale"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "neither of them, hello, unknown-format",
        "another resource, '{\"resourceType\":\"Patient\"}', other-resource"
    })
    void aFileThatIsNoInstrumentIsRefusedWithItsReason(String label, String content, String code) {
        send(content.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({"xlsform, .xlsform.xlsx", "fhir, .fhir.json", "json, .json"})
    void aDraftIsExportedAndComesBack(String format, String ending) {
        String id = Tenants.as(organization, Roles.MANAGER)
                .body(Instruments.publishable("Exported"))
                .post("/api/instruments")
                .then()
                .extract()
                .path("instrumentId");

        byte[] file = given().auth()
                .oauth2(TestTokens.token(organization, Roles.INTEGRATOR))
                .get("/api/instruments/" + id + "/export?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(id + ending + "\""))
                .extract()
                .asByteArray();

        send(file, "?preview=true").body("publishable", is(true)).body("instrument.title.es", equalTo("Exported"));
    }

    @Test
    void aFormatThatIsNoneIsRefused() {
        String id = send(WHOLE, "").extract().path("instrumentId");

        Tenants.as(organization, Roles.MANAGER)
                .get("/api/instruments/" + id + "/export?format=pdf")
                .then()
                .statusCode(400)
                .body("fix", containsString("xlsform"))
                .body("fix", not(containsString("surveyjs")));
    }

    @Test
    void theSchemaIsThereToRead() {
        given().auth()
                .oauth2(TestTokens.token(organization, Roles.INTEGRATOR))
                .get("/api/instruments/schema")
                .then()
                .statusCode(200)
                .body(containsString("urn:earshot:schema:instrument:1"));
    }

    @ParameterizedTest
    @CsvSource({"en, New survey: from a file", "es, Cuestionario nuevo: desde un archivo", "ar, استبيان جديد: من ملف"})
    void thePageTakesAFileInTheLanguageOfTheReader(String language, String title) {
        browser(Roles.MANAGER)
                .get("/instruments/from-file?lang=" + language)
                .then()
                .statusCode(200)
                .body(containsString("<h1>" + title + "</h1>"));
    }

    @Test
    void aFormIsLiveInFourClicks() {
        String page = look(WHOLE).extract().asString();
        String document = page.replaceAll("(?s).*name=\"document\" value=\"([^\"]*)\".*", "$1")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        form().formParam("document", document)
                .formParam("programName", "Pantry")
                .formParam("siteName", "North")
                .post("/instruments/from-file/live")
                .then()
                .statusCode(200)
                .body(containsString("<svg class=\"qr\""));

        assertEquals(
                1,
                Tenants.as(organization, Roles.MANAGER)
                        .get("/api/instruments")
                        .then()
                        .extract()
                        .<Integer>path("items[-1].latestVersion"));
    }

    @Test
    void thePageSaysWhatADraftWouldLackAndWhere() {
        look(LACKING)
                .body(containsString("survey!3 type"))
                .body(containsString("geopoint"))
                .body(containsString("Begin the draft without these"))
                .body(not(containsString("Exception")));
        look("hello".getBytes(StandardCharsets.UTF_8)).body(containsString("Nothing can be begun from this file"));
        look(new byte[0]).body(containsString("Choose a file first."));
    }

    @Test
    void thePageSaysWhatIsWrongInTheLanguageOfTheReader() {
        look(LACKING, "?lang=es")
                .body(containsString("No hay preguntas de este tipo."))
                .body(not(containsString("There is no question of this type.")));
        look("hello".getBytes(StandardCharsets.UTF_8), "?lang=ar")
                .body(containsString("هذا ليس XLSForm"))
                .body(containsString("dir=\"rtl\""));
        send(LACKING, "?preview=true")
                .body("problems.find { it.code == 'type-not-held' }.detail", is("There is no question of this type."));
    }

    @Test
    void theApiSaysWhatStandsInTheWords() {
        byte[] file = Workbook.of("type | name | label::English (en) | relevant")
                .row("integer | age | Age? | ")
                .row("text | what | What? | mystery(${age})")
                .row("text | why | Why? | ${gone} = 1")
                .file()
                .content();

        send(file, "?preview=true")
                .body("problems.find { it.row == 4 }.code", is("condition-not-held"))
                .body("problems.find { it.row == 4 }.reason", is("unknown-question"))
                .body("problems.find { it.row == 4 }.arguments", contains("gone"))
                .body("problems.find { it.row == 3 }.reason", is("function-or-text"));
    }

    @Test
    void anAnalystBeginsNothing() {
        browser(Roles.ANALYST).get("/instruments/from-file").then().statusCode(403);
        given().auth()
                .oauth2(TestTokens.token(organization, Roles.ANALYST))
                .contentType("application/octet-stream")
                .body(WHOLE)
                .post("/api/instruments/import")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse send(byte[] file, String query) {
        return given().auth()
                .oauth2(TestTokens.token(organization, Roles.MANAGER))
                .contentType("application/octet-stream")
                .accept(ContentType.JSON)
                .body(file)
                .post("/api/instruments/import" + query)
                .then();
    }

    private ValidatableResponse look(byte[] file) {
        return look(file, "");
    }

    private ValidatableResponse look(byte[] file, String query) {
        return browser(Roles.MANAGER)
                .cookie("csrf-token", FORM_TOKEN)
                .multiPart("csrf-token", FORM_TOKEN)
                .multiPart("file", "form.xlsx", file)
                .post("/instruments/from-file" + query)
                .then()
                .statusCode(200);
    }

    private RequestSpecification form() {
        return browser(Roles.MANAGER).cookie("csrf-token", FORM_TOKEN).formParam("csrf-token", FORM_TOKEN);
    }

    private RequestSpecification browser(String role) {
        return given().auth()
                .oauth2(TestTokens.token(organization, role))
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }
}

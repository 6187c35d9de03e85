package org.earshot.survey.contact.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.earshot.local.testing.TestTokens;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of people, over REST and on the page. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContactImportTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";

    @Inject
    Tenants tenants;

    private UUID organization;

    @BeforeEach
    void anOrganizationWithAProgram() {
        organization = tenants.organization("Riverside");
        Tenants.as(organization, "admin")
                .body("{\"name\":\"Food bank\"}")
                .post("/api/organization/programs")
                .then()
                .statusCode(201);
    }

    @Test
    void everyProblemIsNamedByRowAndNothingIsKept() {
        String file = """
                Name,Phone,Email,Program,Language,Consent
                Ana,202 555 0143,,Food bank,Spanish,yes
                ,202 555 0144,,,,
                Bo,12345,,,,
                Cy,,not an address,,,
                Di,202 555 0145,,Soup kitchen,,
                Ed,202 555 0146,,,Klingonese,
                Fe,202 555 0147,,,,perhaps
                ANA,(202) 555-0143,,,,
                Gil,202 555 0143,,,,
                """;

        send(file, "?preview=true")
                .statusCode(200)
                .body("rows", equalTo(9))
                .body("added", equalTo(2))
                .body("leftOut", equalTo(7))
                .body("problems.findAll { it.row == 3 }.code", hasItem("no-name"))
                .body("problems.findAll { it.row == 4 }.code", hasItem("no-such-number"))
                .body("problems.findAll { it.row == 5 }.code", hasItem("no-email"))
                .body("problems.findAll { it.row == 6 }.code", hasItem("unknown-program"))
                .body("problems.findAll { it.row == 7 }.code", hasItem("unknown-language"))
                .body("problems.findAll { it.row == 8 }.code", hasItem("unclear-consent"))
                .body("problems.findAll { it.row == 9 }.code", hasItem("repeated-person"))
                .body("problems.findAll { it.row == 4 }.column", hasItem("Phone"));

        Tenants.as(organization, "manager").get("/api/contacts").then().body("items.size()", equalTo(0));
    }

    @Test
    void whoIsKnownIsChangedAndNobodyIsAddedTwice() {
        send("id;nombre;teléfono;idioma\n7;Ana;202 555 0143;español\n", "?agreed=surveys&group=Spring")
                .statusCode(200)
                .body("added", equalTo(1));

        send("id,name,email\n7,Ana Quispe,ana@example.org\n", "")
                .statusCode(200)
                .body("added", equalTo(0))
                .body("changed", equalTo(1));

        Tenants.as(organization, "manager")
                .get("/api/contacts")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].name", equalTo("Ana Quispe"))
                .body("items[0].phone", equalTo("+12025550143"))
                .body("items[0].email", equalTo("ana@example.org"))
                .body("items[0].language", equalTo("es"))
                .body("items[0].groups", hasItem("Spring"));
    }

    @Test
    void aListDoesNotGiveBackAConsentThatWasTakenBack() {
        send("name,phone\nAna,202 555 0143\n", "?agreed=surveys").statusCode(200);
        String ana = Tenants.as(organization, "manager").get("/api/contacts").path("items[0].participantId");
        Tenants.as(organization, "manager")
                .body("{\"purpose\":\"surveys\",\"given\":false,\"source\":\"spoken\"}")
                .post("/api/contacts/" + ana + "/wishes/consents")
                .then()
                .statusCode(200)
                .body("agreed.surveys", equalTo(false));

        send("name,phone\nAna,202 555 0143\n", "?agreed=surveys").statusCode(200);

        Tenants.as(organization, "manager")
                .get("/api/contacts/" + ana + "/wishes")
                .then()
                .body("agreed.surveys", equalTo(false));
    }

    @Test
    void aWorkbookAndAFileFromAnOlderSpreadsheetAreReadAlike() {
        sendBytes(workbook(), "?preview=true").statusCode(200).body("added", equalTo(1));
        sendBytes("name;phone\nMaría Núñez;202 555 0143\n".getBytes(Charset.forName("windows-1252")), "")
                .statusCode(200)
                .body("added", equalTo(1));

        Tenants.as(organization, "manager").get("/api/contacts").then().body("items[0].name", equalTo("María Núñez"));
    }

    @Test
    void aFileWithoutNamesOrNumbersSaysWhichColumnsAreMissing() {
        send("colour\nred\n", "").statusCode(422).body("errors.code", hasItems("no-name-column", "no-address-column"));
    }

    @Test
    void onThePageAListIsLookedAtBeforeItIsTaken() {
        String waiting = page().cookie("csrf-token", FORM_TOKEN)
                .multiPart("csrf-token", FORM_TOKEN)
                .multiPart("file", "people.csv", "who,phone\nAna,202 555 0143\n".getBytes(StandardCharsets.UTF_8))
                .post("/people/import")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        page().get(waiting).then().statusCode(200).body(containsString("No column holds names"));

        page().contentType("application/x-www-form-urlencoded")
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN)
                .formParam("column-0", "name")
                .formParam("column-1", "phone")
                .formParam("then", "take")
                .post(waiting)
                .then()
                .statusCode(200)
                .body(containsString("Imported. New: 1."));

        page().get("/people").then().statusCode(200).body(containsString("Ana"), containsString("+1 202-555-0143"));
        page().get(waiting).then().statusCode(400).body(containsString("forgotten"));
        page().contentType("application/x-www-form-urlencoded")
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN)
                .formParam("text", "2025550143")
                .post("/people/search")
                .then()
                .statusCode(200)
                .body(containsString("Ana"));
    }

    @Test
    void anAnalystSeesNoContact() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .auth()
                .oauth2(TestTokens.token(organization, "analyst"))
                .get("/people")
                .then()
                .statusCode(403)
                .body(not(containsString("Ana")));
    }

    private RequestSpecification page() {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .auth()
                .oauth2(TestTokens.token(organization, "manager"));
    }

    private ValidatableResponse send(String file, String query) {
        return sendBytes(file.getBytes(StandardCharsets.UTF_8), query);
    }

    private ValidatableResponse sendBytes(byte[] file, String query) {
        return given().auth()
                .oauth2(TestTokens.token(organization, "manager"))
                .contentType("application/octet-stream")
                .accept("application/json")
                .body(file)
                .post("/api/contacts/import" + query)
                .then();
    }

    private static byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Mobile");
            sheet.value(1, 0, "Ana");
            sheet.value(1, 1, "+1 202 555 0143");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

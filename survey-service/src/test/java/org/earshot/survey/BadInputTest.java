package org.earshot.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

/** Whatever is sent: a problem that says what, where and how to mend it; never a 500, never a stack trace. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BadInputTest {
    @Inject
    Tenants tenants;

    private UUID organization;

    @BeforeEach
    void anOrganization() {
        organization = tenants.organization("Bad input");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not JSON | {\"title\": | 400",
                "nothing at all | `` | 400",
                "null | null | 400",
                "a list | [] | 400",
                "a text | \"hello\" | 400",
                "an unknown field | {\"title\":{\"en\":\"x\"},\"languages\":[\"en\"],\"owner\":\"me\"} | 400",
                "a field twice | {\"title\":{\"en\":\"x\"},\"title\":{\"en\":\"y\"},\"languages\":[\"en\"]} | 400",
                "something after the end | {\"title\":{\"en\":\"x\"},\"languages\":[\"en\"]} {} | 400",
                "a NUL in the title | {\"title\":{\"en\":\"a\\u0000b\"},\"languages\":[\"en\"]} | 400",
                "no title | {\"languages\":[\"en\"],\"questions\":[]} | 400",
                "a null title | {\"title\":null,\"languages\":[\"en\"]} | 400",
                "a title of the wrong type | {\"title\":7,\"languages\":[\"en\"]} | 400",
                "a null language | {\"title\":{\"en\":\"x\"},\"languages\":[null]} | 400",
                "a question of an unknown type | {\"title\":{\"en\":\"x\"},\"languages\":[\"en\"],\"questions\":[{\"type\":\"telepathy\",\"id\":\"q\"}]} | 400",
                "a question without a type | {\"title\":{\"en\":\"x\"},\"languages\":[\"en\"],\"questions\":[{\"id\":\"q\"}]} | 400",
                "a null question | {\"title\":{\"en\":\"x\"},\"languages\":[\"en\"],\"questions\":[null]} | 400",
                "a question without wording | {\"title\":{\"en\":\"x\"},\"languages\":[\"en\"],\"questions\":[{\"type\":\"yes-no\",\"id\":\"q\"}]} | 400",
                "a severity beyond 1 | {\"title\":{\"en\":\"x\"},\"languages\":[\"en\"],\"questions\":[{\"type\":\"yes-no\",\"id\":\"q\",\"asking\":{\"text\":{\"en\":\"?\"}},\"whenYes\":[{\"need\":\"stress\",\"severity\":7}]}]} | 400",
                "an infinite number | {\"title\":{\"en\":\"x\"},\"languages\":[\"en\"],\"questions\":[{\"type\":\"yes-no\",\"id\":\"q\",\"asking\":{\"text\":{\"en\":\"?\"}},\"whenYes\":[{\"need\":\"stress\",\"severity\":1e999}]}]} | 400",
            })
    void anInstrumentThatCannotBeReadIsRefused(String label, String body, int status) {
        ValidatableResponse refused = Tenants.as(organization, Roles.MANAGER)
                .body(body)
                .post("/api/instruments")
                .then();

        isProblem(refused, status);
    }

    @Test
    void anUnknownFieldIsPointedAt() {
        ValidatableResponse refused = Tenants.as(organization, Roles.MANAGER)
                .body(Instruments.publishable("x").replace("\"whenYes\"", "\"whenMaybe\""))
                .post("/api/instruments")
                .then();

        isProblem(refused, 400).body("errors.pointer", hasItem("/questions/0/whenMaybe"));
    }

    @ParameterizedTest
    @CsvSource({"/api/instruments", "/api/links"})
    void aCursorFromElsewhereIsRefused(String list) {
        ValidatableResponse refused = Tenants.as(organization, Roles.MANAGER)
                .queryParam("cursor", "page-2")
                .get(list)
                .then();

        isProblem(refused, 400).body("fix", containsString("next"));
    }

    @Test
    void publishingNeedsNoBody() throws Exception {
        String id = Tenants.as(organization, Roles.MANAGER)
                .body(Instruments.publishable("x"))
                .post("/api/instruments")
                .then()
                .extract()
                .path("instrumentId");

        HttpResponse<String> published = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port
                                        + "/api/instruments/" + id + "/publish"))
                                .header("Authorization", "Bearer " + TestTokens.token(organization, Roles.MANAGER))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertEquals(201, published.statusCode(), published.body());
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        String deep = "{\"type\":\"not\",\"of\":".repeat(20_000);

        HttpResponse<String> refused = send(
                "/api/instruments",
                "{\"title\":{\"en\":\"x\"},\"languages\":[\"en\"],"
                        + "\"questions\":[{\"type\":\"info\",\"id\":\"q\",\"asking\":{\"showWhen\":" + deep);

        assertEquals(400, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("urn:earshot:problem:"), refused.body());
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("{\"name\":\"".getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xff});
        body.writeBytes("\"}".getBytes(StandardCharsets.US_ASCII));

        isProblem(
                given().auth()
                        .oauth2(TestTokens.token(organization, Roles.MANAGER))
                        .config(raw())
                        .contentType("application/json")
                        .body(body.toByteArray())
                        .post("/api/organization/sites")
                        .then(),
                400);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no name | {}",
                "an empty name | {\"name\":\" \"}",
                "a name of the wrong type | {\"name\":{\"a\":1}}",
                "a NUL in the name | {\"name\":\"a\\u0000b\"}",
                "a lone surrogate in the name | {\"name\":\"a\\ud800b\"}",
                "an unknown field | {\"name\":\"a\",\"organizationId\":\"00000000-0000-0000-0000-000000000000\"}",
                "sample of the wrong type | {\"name\":\"a\",\"sample\":\"perhaps\"}",
            })
    void aPlaceThatCannotBeReadIsRefused(String label, String body) {
        isProblem(
                Tenants.as(organization, Roles.MANAGER)
                        .body(body)
                        .post("/api/organization/sites")
                        .then(),
                400);
    }

    @Test
    void aFormWhereAFileBelongsIsToldHowToSendIt() {
        isProblem(
                        given().auth()
                                .oauth2(TestTokens.token(organization, Roles.MANAGER))
                                .multiPart("file", "form.json", "{}".getBytes(StandardCharsets.UTF_8))
                                .post("/api/instruments/import")
                                .then(),
                        400)
                .body("fix", containsString("--data-binary"));
    }

    @Test
    void anotherMethodIsToldTheRightOnes() {
        isProblem(Tenants.as(organization, Roles.MANAGER).patch("/api/links").then(), 405)
                .header("Allow", is("GET, POST"))
                .body("fix", startsWith("Send GET or POST;"));
    }

    @Test
    void anotherMediaTypeIsToldTheRightOne() {
        isProblem(
                        Tenants.as(organization, Roles.MANAGER)
                                .contentType("text/xml")
                                .body("<name/>")
                                .post("/api/organization/sites")
                                .then(),
                        415)
                .body("fix", startsWith("Send the Content-Type application/json;"));
    }

    @Test
    void aTokenThatRanOutIsToldApartFromNone() {
        isProblem(given().auth().oauth2("no.such.token").get("/api/links").then(), 401)
                .header("WWW-Authenticate", is("Bearer error=\"invalid_token\""))
                .body("fix", startsWith("Fetch a new one from /oauth/token"));
        isProblem(given().get("/api/links").then(), 401).header("WWW-Authenticate", is("Bearer"));
    }

    @Test
    void aLanguageThatIsNoneIsRefused() {
        isProblem(
                Tenants.as(organization, Roles.MANAGER)
                        .queryParam("language", "no language")
                        .get("/api/instruments/" + UUID.randomUUID() + "/translations")
                        .then(),
                400);
    }

    @Test
    void aNameThatIsTooLongIsPointedAt() {
        isProblem(
                        Tenants.as(organization, Roles.MANAGER)
                                .body("{\"name\":\"" + "x".repeat(201) + "\"}")
                                .post("/api/organization/programs")
                                .then(),
                        400)
                .body("errors.pointer", hasItem("/name"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        HttpResponse<String> refused =
                send("/api/organization/programs", "{\"name\":\"" + "x".repeat(20_000_000) + "\"}", false);

        assertEquals(413, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("urn:earshot:problem:too-large"), refused.body());
    }

    @ParameterizedTest
    @CsvSource({"/api/instruments/import, 3000000", "/api/instruments/import, 4500000", "/api/contacts/import, 4500000"
    })
    void aFileMayBeAsLargeAsIsSaid(String path, int bytes) throws Exception {
        HttpResponse<String> refused = send(path, "x".repeat(bytes), false);

        assertEquals(422, refused.statusCode(), refused.body());
        assertEquals(bytes > 4 * 1024 * 1024, refused.body().contains("4 MiB"), refused.body());
    }

    /** Without the test library, which prints what fails with an indentation that grows with its depth. */
    private HttpResponse<String> send(String path, String body) throws Exception {
        return send(path, body, true);
    }

    private HttpResponse<String> send(String path, String body, boolean waiting) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                                .timeout(Duration.ofSeconds(60))
                                .header("Authorization", "Bearer " + TestTokens.token(organization, Roles.MANAGER))
                                .header("Content-Type", "application/json")
                                .expectContinue(waiting)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an id that is none | GET | /api/instruments/nothing | 404",
                "a version that is no number | GET | /api/instruments/00000000-0000-0000-0000-000000000000/versions/x | 404",
                "a version beyond any | GET | /api/instruments/00000000-0000-0000-0000-000000000000/versions/99999999999 | 404",
                "an address that is none | GET | /api/nothing | 404",
                "a method that is none | PATCH | /api/instruments | 405",
                "a limit beyond any | GET | /api/instruments?limit=100000 | 400",
                "a negative limit | GET | /api/instruments?limit=-1 | 400",
            })
    void anAddressThatMeansNothingIsRefused(String label, String method, String path, int status) {
        isProblem(Tenants.as(organization, Roles.ADMIN).request(method, path).then(), status);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        isProblem(
                given().auth()
                        .oauth2(TestTokens.token(organization, Roles.MANAGER))
                        .contentType("text/csv")
                        .body("name")
                        .post("/api/organization/sites")
                        .then(),
                415);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a short password | {\"email\":\"a@b.example\",\"password\":\"short\",\"role\":\"manager\"} | /password",
                "no e-mail address | {\"email\":\"nobody\",\"password\":\"long enough\",\"role\":\"manager\"} | /email",
                "another role | {\"email\":\"a@b.example\",\"password\":\"long enough\",\"role\":\"root\"} | /role",
            })
    void anAccountThatCannotBeMadeIsRefused(String label, String body, String pointer) {
        isProblem(
                        Tenants.as(organization, Roles.ADMIN)
                                .body(body)
                                .post("/api/accounts")
                                .then(),
                        400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aForgedTokenIsRefused() {
        String token = TestTokens.token(organization, Roles.ADMIN);
        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";

        isProblem(
                given().auth()
                        .oauth2(forged)
                        .accept(ContentType.JSON)
                        .get("/api/instruments")
                        .then(),
                401);
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:earshot:problem:"))
                .body("status", is(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("fix", notNullValue())
                .body(not(
                        anyOf(containsString("Exception"), containsString("org.earshot"), containsString("at java"))));
    }

    private static RestAssuredConfig raw() {
        return RestAssured.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }
}

package org.earshot.ingest.importing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page, as a browser without JavaScript uses it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ImportPagesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject
    World world;

    private World.Organization oak;
    private PublishedInstrument checkIn;
    private String session;

    @BeforeEach
    void anOrganizationThatAsks() {
        oak = world.organization("Oak Street Families");
        checkIn = world.publish(oak, Surveys.checkIn());
        session = TestTokens.token(oak.id(), "manager");
    }

    @Test
    void a_file_is_uploaded_looked_at_mended_and_imported() {
        String token = token(browser("en").get("/import"));
        String page = upload(token, "Datum,food,Notes\n2025-03-31,never,x\n2025-04-01,oftn,y\n");

        Response before = browser("en").get(page);
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.asString())
                .contains("Nothing can be imported yet", "No column says when people answered", "not understood");
        form(token)
                .formParam("column-1", "answered-at")
                .formParam("column-2", "question:food")
                .formParam("column-3", "ignore")
                .formParam("dates", "")
                .post(page + "/columns")
                .then()
                .statusCode(303);
        String mended = browser("en").get(page).asString();
        assertThat(mended).contains("1 of 2 rows can be imported", "This is none of the choices", "oftn");
        form(token).post(page + "/confirm").then().statusCode(303);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(browser("en").get(page).asString()).contains("1 rows imported"));
        form(token).post(page + "/discard").then().statusCode(303);
        browser("en").get(page).then().statusCode(303);
    }

    @Test
    void it_speaks_spanish_and_arabic() {
        String token = token(browser("es").get("/import"));
        String page = upload(token, "date,food\n2025-03-31,never\n2025-03-31,quizás\n");

        assertThat(browser("es").get(page).asString())
                .contains("Se pueden importar 1 de 2 filas", "Esto no es ninguna de las opciones", "lang=\"es\"");
        assertThat(browser("ar").get(page).asString()).contains("dir=\"rtl\"", "هذا ليس من الخيارات");
    }

    @Test
    void a_form_from_elsewhere_is_refused_and_another_organisation_sees_nothing() {
        String token = token(browser("en").get("/import"));
        String page = upload(token, "date,food\n2025-03-31,never\n");

        browser("en")
                .formParam("csrf-token", token)
                .post(page + "/confirm")
                .then()
                .statusCode(400);
        World.Organization elm = world.organization("Elm");
        session = TestTokens.token(elm.id(), "admin");
        browser("en").get(page).then().statusCode(303);
        session = TestTokens.token(oak.id(), "analyst");
        browser("en").get("/import").then().statusCode(403);
    }

    private RequestSpecification browser(String language) {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .header("Accept-Language", language)
                .cookie("earshot_session", session);
    }

    private RequestSpecification form(String token) {
        return browser("en").cookie("csrf-token", token).formParam("csrf-token", token);
    }

    private String upload(String token, String file) {
        return browser("en")
                .cookie("csrf-token", token)
                .multiPart("csrf-token", token)
                .multiPart("file", "old.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("instrument", checkIn.instrumentId() + ":1")
                .multiPart("program", "")
                .multiPart("site", "")
                .post("/import")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static String token(Response page) {
        assertThat(page.statusCode()).isEqualTo(200);
        Matcher found = TOKEN.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}

package org.earshot.ingest.file.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.earshot.ingest.file.Pictures;
import org.earshot.ingest.file.store.FileRows;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people sent, as a manager finds it, and as nobody else does. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FileListPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    World world;

    @Inject
    FileRows rows;

    private World.Organization oak;
    private World.Link link;

    @BeforeEach
    void aSurveyThatAsksForFiles() {
        oak = world.organization("Oak Street Families");
        link = world.link(oak, world.publish(oak, Surveys.withFiles()));
    }

    @Test
    void a_manager_finds_the_photo_by_its_question_and_an_administrator_sees_who_saved_it() {
        assertThat(page(oak, "manager", "en")).contains("Nobody has sent a photo or a document yet");
        String address = sent();

        String page = page(oak, "manager", "en");
        assertThat(page).contains("Your home", "A picture of the damp?", "Photo, 1 kB", "href=\"" + address + "\"");
        assertThat(page).doesNotContain("Who saved files");
        assertThat(page(oak, "admin", "es")).contains("¿Una foto de la humedad?", "Nadie ha guardado todavía");

        as(oak, "manager", "en", address).then().statusCode(200);

        assertThat(page(oak, "admin", "ar")).contains("من حفظ ملفات", address.replaceAll(".*/(.{8})[^/]*$", "$1"));
    }

    @Test
    void nobody_else_sees_it() {
        sent();
        World.Organization elm = world.organization("Elm Street Families");

        assertThat(page(elm, "admin", "en")).contains("Nobody has sent").doesNotContain("damp");
        as(oak, "analyst", "en", "/files").then().statusCode(403);
        as(oak, "integrator", "en", "/files").then().statusCode(403);
    }

    private String sent() {
        UUID response = UUID.randomUUID();
        String kept = given().header("Earshot-Link", link.token())
                .queryParam("question", "damp")
                .contentType("image/jpeg")
                .body(Pictures.photo(1))
                .post("/api/responses/" + response + "/files")
                .asString();
        given().header("Earshot-Link", link.token())
                .contentType(ContentType.JSON)
                .body("{\"language\":\"en\",\"responseId\":\"%s\",\"answers\":{\"damp\":%s}}".formatted(response, kept))
                .post("/api/responses")
                .then()
                .statusCode(201);
        await().atMost(PATIENCE).until(() -> rows.of(oak.id()).stream().anyMatch(FileRows.Row::named));
        return "/api/responses/" + response + "/files/" + kept.replaceAll(".*\"file\":\"([^\"]+)\".*", "$1");
    }

    private static String page(World.Organization who, String role, String language) {
        Response page = as(who, role, language, "/files");
        page.then().statusCode(200);
        return page.asString();
    }

    private static Response as(World.Organization who, String role, String language, String path) {
        return given().auth()
                .oauth2(TestTokens.token(who.id(), role))
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .get(path);
    }
}

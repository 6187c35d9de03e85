package org.earshot.ingest.response.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.file.Pictures;
import org.earshot.ingest.file.store.FileExpiry;
import org.earshot.ingest.file.store.FileRows;
import org.earshot.ingest.file.store.PostgresFiles;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files over REST: sent by links and by programs, named by a response, given to who may read single answers, and to nobody else. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FileResourceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    World world;

    @Inject
    FileRows rows;

    @Inject
    PostgresFiles files;

    @Inject
    Catalogue catalogue;

    private final UUID response = UUID.randomUUID();
    private World.Organization oak;
    private PublishedInstrument instrument;
    private World.Link link;

    @BeforeEach
    void aSurveyThatAsksForFiles() {
        oak = world.organization("Oak Street Families");
        instrument = world.publish(oak, Surveys.withFiles());
        link = world.link(oak, instrument);
    }

    @Test
    void a_file_is_sent_named_and_given_to_a_manager_as_something_to_save() {
        String kept = sent(byLink(), "damp", Pictures.photo(6));
        answers(byLink(), "damp", kept).then().statusCode(201);
        awaitNamed();

        Response given = get(oak, "manager", kept);

        given.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"))
                .header("Cache-Control", equalTo("no-store"));
        assertThat(given.header("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .endsWith(".jpg\"");
        assertThat(new String(given.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.SECRET);
        assertThat(rows.readings(oak.id())).isEqualTo(1);
    }

    @Test
    void a_program_sends_a_file_for_the_version_that_it_states() {
        String kept = sent(
                byProgram()
                        .queryParam("instrumentId", instrument.instrumentId())
                        .queryParam("version", 1),
                "letter",
                Pictures.document());

        assertThat(kept).contains("application/pdf");
        byProgram()
                .contentType(ContentType.JSON)
                .body("""
                        {"responseId": "%s", "instrumentId": "%s", "version": 1, "programId": "%s", "siteId": "%s",
                         "language": "en", "answers": {"letter": %s}}
                        """.formatted(response, instrument.instrumentId(), oak.programId(), oak.siteId(), kept))
                .post("/api/responses")
                .then()
                .statusCode(201);
        byProgram()
                .body(Pictures.document())
                .contentType("application/pdf")
                .post("/api/responses/" + response + "/files?question=letter")
                .then()
                .statusCode(400);
    }

    @Test
    void each_refusal_says_what_and_how_to_fix_it() {
        send(byLink(), "damp", "MZ".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("urn:earshot:problem:file-not-taken"));
        send(byLink(), "damp", new byte[8_000_001])
                .then()
                .statusCode(413)
                .body("type", is("urn:earshot:problem:too-large"));
        send(byLink(), "roof", Pictures.photo(1))
                .then()
                .statusCode(404)
                .body("type", is("urn:earshot:problem:no-file-question"));
        send(given().header("Earshot-Link", "nobody"), "damp", Pictures.photo(1))
                .then()
                .statusCode(404);
        send(given(), "damp", Pictures.photo(1)).then().statusCode(401);
        send(as(oak, "analyst"), "damp", Pictures.photo(1)).then().statusCode(403);
        assertThat(rows.of(oak.id())).isEmpty();
    }

    @Test
    void a_response_names_only_files_that_were_sent_for_its_own_question() {
        String kept = sent(byLink(), "damp", Pictures.photo(1));

        answers(byLink(), "letter", kept)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unknown-file"))
                .body("errors[0].pointer", is("/answers/letter"));
        answers(byLink(), "damp", kept.replaceAll("\"bytes\":[0-9]+", "\"bytes\":7"))
                .then()
                .statusCode(422);
        byLink().contentType(ContentType.JSON)
                .body("{\"language\":\"en\",\"responseId\":\"%s\",\"answers\":{\"damp\":%s}}"
                        .formatted(UUID.randomUUID(), kept))
                .post("/api/responses")
                .then()
                .statusCode(422);
        byLink().contentType("application/x-ndjson")
                .body("{\"language\":\"en\",\"responseId\":\"%s\",\"answers\":{\"damp\":%s}}"
                        .formatted(UUID.randomUUID(), kept)
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/responses/batch")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("unknown-file"));
        answers(byLink(), "damp", kept).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "integrator"})
    void who_may_not_read_single_answers_is_given_no_file(String role) {
        String kept = sent(byLink(), "damp", Pictures.photo(1));
        answers(byLink(), "damp", kept).then().statusCode(201);

        get(oak, role, kept).then().statusCode(403);
    }

    @Test
    void another_organisation_finds_neither_the_file_nor_that_it_exists() {
        World.Organization elm = world.organization("Elm Street Families");
        String kept = sent(byLink(), "damp", Pictures.photo(1));
        answers(byLink(), "damp", kept).then().statusCode(201);
        awaitNamed();

        get(elm, "admin", kept).then().statusCode(404).body("type", is("urn:earshot:problem:unknown-file"));
        send(
                        as(elm, "integrator")
                                .queryParam("instrumentId", instrument.instrumentId())
                                .queryParam("version", 1),
                        "damp",
                        Pictures.photo(1))
                .then()
                .statusCode(404);
        assertThat(rows.readings(elm.id())).isZero();
        assertThat(rows.of(elm.id())).isEmpty();
        given().get("/api/responses/" + response + "/files/" + id(kept)).then().statusCode(401);
    }

    @Test
    void what_was_never_sent_is_given_to_nobody_and_goes_in_time_and_what_was_sent_stays() {
        String kept = sent(byLink(), "damp", Pictures.photo(1));
        String unsent = sent(byLink(), "letter", Pictures.document());
        get(oak, "admin", unsent).then().statusCode(404);
        answers(byLink(), "damp", kept).then().statusCode(201);
        awaitNamed();

        rows.growOld(oak.id(), 6);
        new FileExpiry(files, catalogue, Clock.systemUTC()).expire();
        assertThat(rows.of(oak.id())).hasSize(2);
        rows.growOld(oak.id(), 60);
        new FileExpiry(files, catalogue, Clock.systemUTC()).expire();

        assertThat(rows.of(oak.id())).singleElement().matches(FileRows.Row::named);
        get(oak, "admin", kept).then().statusCode(200);
    }

    private void awaitNamed() {
        await().atMost(PATIENCE).until(() -> rows.of(oak.id()).stream().anyMatch(FileRows.Row::named));
    }

    private String sent(RequestSpecification by, String question, byte[] file) {
        Response kept = send(by, question, file);
        kept.then().statusCode(201);
        return kept.asString();
    }

    private Response send(RequestSpecification by, String question, byte[] file) {
        return by.queryParam("question", question)
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/responses/" + response + "/files");
    }

    private Response answers(RequestSpecification by, String question, String answer) {
        return by.contentType(ContentType.JSON)
                .body("{\"language\":\"en\",\"responseId\":\"%s\",\"answers\":{\"%s\":%s}}"
                        .formatted(response, question, answer))
                .post("/api/responses");
    }

    private Response get(World.Organization who, String role, String kept) {
        return as(who, role).get("/api/responses/" + response + "/files/" + id(kept));
    }

    private static String id(String kept) {
        return kept.replaceAll(".*\"file\":\"([^\"]+)\".*", "$1");
    }

    private RequestSpecification byLink() {
        return given().header("Earshot-Link", link.token());
    }

    private RequestSpecification byProgram() {
        return as(oak, "integrator");
    }

    private static RequestSpecification as(World.Organization who, String role) {
        return given().auth().oauth2(TestTokens.token(who.id(), role));
    }
}

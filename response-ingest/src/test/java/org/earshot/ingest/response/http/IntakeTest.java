package org.earshot.ingest.response.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.TimeNote;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class IntakeTest {
    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private PublishedInstrument checkIn;

    @BeforeEach
    void anOrganizationThatAsks() {
        oak = world.organization("Oak Street Families");
        checkIn = world.publish(oak, Surveys.checkIn());
    }

    @Test
    void a_response_of_an_integrator_is_on_the_topic_with_its_signals_when_it_is_answered() {
        UUID id = UUID.randomUUID();

        integrator()
                .body(document(id, 1, "{\"food\":\"often\",\"stress\":8}"))
                .post("/api/responses")
                .then()
                .statusCode(201)
                .body("responseId", equalTo(id.toString()), "revision", equalTo(1));

        List<ResponseEvent> recorded = ResponsesTopic.of(servers, id);
        assertThat(recorded).hasSize(1);
        assertThat(((ResponseRecorded) recorded.get(0)).signals())
                .extracting(signal -> signal.need() + signal.present())
                .contains("food-insecuritytrue", "stresstrue");
    }

    @Test
    void a_device_whose_clock_is_a_year_behind_answers_in_the_right_week() {
        UUID id = UUID.randomUUID();
        Duration behind = Duration.ofDays(365);
        Instant answered = Instant.now().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        String times = ",\"answeredAt\":\"" + answered.minus(behind) + "\",\"sentAt\":\""
                + Instant.now().minus(behind) + "\"}";

        integrator()
                .body(document(id, 1, "{\"food\":\"often\"}").replaceFirst("}$", times))
                .post("/api/responses")
                .then()
                .statusCode(201);

        ResponseRecorded recorded =
                (ResponseRecorded) ResponsesTopic.of(servers, id).get(0);
        assertThat(recorded.answeredAt()).isCloseTo(answered, within(5, ChronoUnit.SECONDS));
        assertThat(recorded.timeNote()).isEqualTo(new TimeNote(TimeNote.Kind.CLOCK_CORRECTED, answered.minus(behind)));
    }

    @Test
    void the_same_again_is_the_same_response_with_the_same_body() {
        String body = document(UUID.randomUUID(), 1, "{\"food\":\"never\",\"household\":3}");
        Response first = integrator().body(body).post("/api/responses");

        Response again = integrator().body(body.replace(":3", ":3.0")).post("/api/responses");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void eight_identical_at_once_are_one_record_and_all_succeed_alike() {
        UUID id = UUID.randomUUID();
        String body = document(id, 1, "{\"food\":\"often\"}");
        ExecutorService eight = Executors.newFixedThreadPool(8);

        List<Response> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> integrator().body(body).post("/api/responses"), eight))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        eight.shutdown();

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
        assertThat(ResponsesTopic.of(servers, id)).hasSize(1);
    }

    @Test
    void a_correction_is_the_next_revision_and_nothing_follows_a_withdrawal() {
        UUID id = UUID.randomUUID();
        integrator()
                .body(document(id, 1, "{\"food\":\"often\"}"))
                .post("/api/responses")
                .then()
                .statusCode(201);

        integrator()
                .body(document(id, 1, "{\"food\":\"never\"}"))
                .post("/api/responses")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:earshot:problem:altered-response"));
        integrator()
                .body(document(id, 3, "{\"food\":\"never\"}"))
                .post("/api/responses")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:earshot:problem:revision-out-of-order"));
        integrator()
                .body(document(id, 2, "{\"food\":\"never\"}"))
                .post("/api/responses")
                .then()
                .statusCode(201);
        integrator().delete("/api/responses/" + id).then().statusCode(204);
        integrator().delete("/api/responses/" + id).then().statusCode(204);
        integrator()
                .body(document(id, 3, "{\"food\":\"often\"}"))
                .post("/api/responses")
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:earshot:problem:withdrawn-response"));

        assertThat(ResponsesTopic.of(servers, id))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("ResponseRecorded", "ResponseRecorded", "ResponseWithdrawn");
    }

    @Test
    void the_holder_of_a_link_sends_answers_only() {
        World.Link link = world.link(oak, checkIn);

        given().header("Earshot-Link", link.token())
                .contentType("application/json")
                .body("{\"language\":\"es\",\"answers\":{\"food\":{\"ratherNotSay\":true}}}")
                .post("/api/responses")
                .then()
                .statusCode(201);
    }

    @Test
    void the_idempotency_key_is_the_response_id_of_a_body_without_one() {
        UUID id = UUID.randomUUID();

        integrator()
                .header("Idempotency-Key", id)
                .body(document(null, 1, "{\"food\":\"never\"}"))
                .post("/api/responses")
                .then()
                .statusCode(201)
                .body("responseId", equalTo(id.toString()));
    }

    @Test
    void a_batch_has_a_result_for_every_line_and_bad_lines_stop_no_other() {
        UUID first = UUID.randomUUID();
        String batch = document(first, 1, "{\"food\":\"never\"}") + "\n"
                + "{\"nonsense\":1}\n"
                + document(UUID.randomUUID(), 1, "{\"food\":\"always\"}") + "\r\n\n"
                + document(first, 1, "{\"food\":\"never\"}");

        String results = integrator()
                .contentType("application/x-ndjson")
                .body(batch.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/responses/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(results.lines().map(line -> line.replaceAll("^\\{\"line\":(\\d+),\"status\":(\\d+),.*", "$1 $2")))
                .containsExactly("1 201", "2 400", "3 422", "5 200");
    }

    @Test
    void another_organizations_instrument_is_told_apart_from_none_by_nobody() {
        World.Organization other = world.organization("Elm Street");
        String foreign = document(UUID.randomUUID(), 1, "{\"food\":\"never\"}");
        String none = foreign.replace(
                checkIn.instrumentId().toString(), UUID.randomUUID().toString());

        Response toForeign = as(other).body(foreign).post("/api/responses");
        Response toNone = as(other).body(none).post("/api/responses");

        assertThat(toForeign.statusCode()).isEqualTo(404);
        assertThat(toForeign.asString()).isEqualTo(toNone.asString());
    }

    @Test
    void metrics_count_what_was_accepted_and_what_was_refused_and_why() {
        integrator().body("{").post("/api/responses").then().statusCode(400);
        integrator()
                .body(document(UUID.randomUUID(), 1, "{\"food\":\"never\"}"))
                .post("/api/responses")
                .then()
                .statusCode(201);

        String metrics =
                given().get("/ingest/metrics").then().statusCode(200).extract().asString();

        assertThat(metrics)
                .containsPattern("earshot_ingest_accepted_total\\{channel=\"api\"[^}]*} [1-9]")
                .containsPattern("earshot_ingest_refused_total\\{reason=\"malformed-body\"[^}]*} [1-9]");
    }

    @Test
    void readiness_names_what_has_been_read() {
        given().get("/ingest/health/ready").then().statusCode(200).body("checks.name", hasItem("topics read"));
    }

    @Test
    void the_description_is_served_with_a_page_to_try_it() {
        given().get("/ingest/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.securitySchemes", hasKey("bearer"))
                .body("components.securitySchemes", hasKey("link"))
                .body("paths", hasKey("/api/responses/batch"))
                .body("paths", not(hasKey("/a/{token}")));
        given().get("/ingest/docs/").then().statusCode(200).body(not(equalTo("")));
    }

    private RequestSpecification integrator() {
        return as(oak);
    }

    private RequestSpecification as(World.Organization organization) {
        return given().auth()
                .oauth2(TestTokens.token(organization.id(), "integrator"))
                .contentType("application/json");
    }

    private String document(@org.jspecify.annotations.Nullable UUID id, int revision, String answers) {
        return "{%s\"revision\":%d,\"instrumentId\":\"%s\",\"version\":1,\"programId\":\"%s\",\"siteId\":\"%s\",\"language\":\"en\",\"answers\":%s}"
                .formatted(
                        id == null ? "" : "\"responseId\":\"" + id + "\",",
                        revision,
                        checkIn.instrumentId(),
                        oak.programId(),
                        oak.siteId(),
                        answers);
    }
}

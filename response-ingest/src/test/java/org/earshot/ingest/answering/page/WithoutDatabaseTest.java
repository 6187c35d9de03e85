package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.OpeningsTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** PostgreSQL is down from the first moment: the service starts, is ready, and loses nobody's answers. */
@QuarkusTest
@TestProfile(WithoutDatabaseTest.NoDatabase.class)
@QuarkusTestResource(Infrastructure.class)
class WithoutDatabaseTest {
    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void a_person_still_answers_and_sends() {
        World.Organization oak = world.organization("Oak Street Families");
        World.Link link = world.link(oak, world.publish(oak, Surveys.checkIn()));
        Person ann = new Person(link.token(), "en", true).starts();

        ann.presses("next", Map.of()).answers("often").presses("back", Map.of());
        assertThat(ann.page()).contains("Did you worry that food would run out?");
        ann.answers("never");
        for (int i = 0; i < 12 && !ann.page().contains("value=\"send\""); i++) {
            ann.skips();
        }
        ann.presses("send", Map.of());

        assertThat(ann.status()).isEqualTo(200);
        assertThat(ann.code()).hasSize(14);
        UUID responseId = ReceiptCode.typed(ann.code()).orElseThrow().responseId(oak.id());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        OpeningsTopic.of(servers, link.invitation().invitationId()))
                .extracting(Opening::openingId)
                .containsExactly(responseId));
    }

    @Test
    void a_response_over_rest_needs_no_database_and_the_service_is_ready() {
        World.Organization oak = world.organization("Oak Street Families");
        World.Link link = world.link(oak, world.publish(oak, Surveys.checkIn()));

        given().header("Earshot-Link", link.token())
                .contentType("application/json")
                .body("{\"language\":\"en\",\"answers\":{\"food\":\"never\"}}")
                .post("/api/responses")
                .then()
                .statusCode(201);
        given().get("/ingest/health/ready").then().statusCode(200);
    }

    /** Points to a port where nothing listens. */
    public static final class NoDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/earshot");
        }
    }
}

package org.earshot.ingest.response.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.catalogue.LinkToken;
import org.earshot.ingest.response.RecentResponses;
import org.earshot.ingest.scenario.Surveys;
import org.junit.jupiter.api.Test;

/** Neither broker nor database can be reached. */
@QuarkusTest
@TestProfile(WithoutBrokerTest.Alone.class)
class WithoutBrokerTest {
    private static final UUID OAK = UUID.randomUUID();

    @Inject
    Catalogue catalogue;

    @Inject
    RecentResponses recent;

    @Test
    void before_anything_was_read_a_sender_is_asked_to_come_back_and_readiness_names_what_is_missing() {
        catalogue.isCompleteWhen(() -> false);

        given().header("Earshot-Link", "any")
                .contentType("application/json")
                .body("{\"language\":\"en\",\"answers\":{\"food\":\"never\"}}")
                .post("/api/responses")
                .then()
                .statusCode(503)
                .header("Retry-After", "5");
        assertThat(given().get("/a/any").statusCode()).isEqualTo(503);
        assertThat(given().get("/ingest/health/ready").asString()).contains("earshot.invitations");
        given().get("/ingest/health/live").then().statusCode(200);
    }

    @Test
    void a_person_begins_as_quickly_as_ever_though_nobody_hears_of_it() {
        knowsALink("begins");
        long start = System.nanoTime();

        for (int i = 0; i < 20; i++) {
            Response page = given().redirects()
                    .follow(false)
                    .contentType("application/x-www-form-urlencoded")
                    .formParam("do", "start")
                    .formParam("lang", "en")
                    .post("/a/begins");
            assertThat(page.statusCode()).isIn(200, 303);
        }

        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(20);
    }

    @Test
    void a_response_that_nobody_acknowledges_is_refused_within_seconds_and_may_be_sent_again() {
        knowsALink("link");
        long start = System.nanoTime();

        Response refused = given().header("Earshot-Link", "link")
                .contentType("application/json")
                .body("{\"language\":\"en\",\"answers\":{\"food\":\"never\"}}")
                .post("/api/responses");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("5");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:earshot:problem:not-recorded");
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(9);
    }

    private void knowsALink(String token) {
        UUID program = UUID.randomUUID();
        UUID site = UUID.randomUUID();
        UUID instrument = UUID.randomUUID();
        UUID invitation = UUID.randomUUID();
        catalogue.keepDirectoryEntry(program.toString(), new DirectoryEntry.Program(OAK, program, "Pantry"));
        catalogue.keepDirectoryEntry(site.toString(), new DirectoryEntry.Site(OAK, site, "Oak Street"));
        catalogue.keepInstrument(
                PublishedInstrument.key(instrument, 1),
                new PublishedInstrument(OAK, instrument, 1, Instant.now(), null, null, Surveys.checkIn()));
        catalogue.keepInvitation(
                invitation.toString(),
                new Invitation(
                        OAK, invitation, LinkToken.hash(token), instrument, 1, program, site, null, null, null, false));
        catalogue.isCompleteWhen(() -> true);
        recent.isCompleteWhen(() -> true);
    }

    /** Points to ports where nothing listens. */
    public static final class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kafka.bootstrap.servers", "127.0.0.1:1",
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/earshot",
                    "quarkus.http.test-port", "0");
        }
    }
}

package org.earshot.ingest.importing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.ingest.scenario.Imports;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row says what the same answers sent one by one say, and a damaged file harms nothing. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ImportEqualsIntakeTest {
    private static final String HEADER = "date,food,help,stress,car,household,moved,street\n";
    private static final String ROW =
            "2025-03-31T09:30:00Z,often,rides; childcare,8,no,4,2019-05-01,\"trees, and \"\"birds\"\"\"\n";
    private static final int DAMAGED = 300;

    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private PublishedInstrument checkIn;
    private Imports imports;

    @BeforeEach
    void anOrganizationThatAsks() {
        oak = world.organization("Oak Street Families");
        checkIn = world.publish(oak, Surveys.checkIn());
        imports = new Imports(oak, checkIn, servers);
    }

    @Test
    void a_row_becomes_what_the_same_answers_sent_one_by_one_become() {
        ResponseRecorded imported = imports.recorded(
                Imports.lines(imports.importing(HEADER + ROW, "")).get(0));
        UUID id = UUID.randomUUID();

        given().auth()
                .oauth2(TestTokens.token(oak.id(), "integrator"))
                .contentType("application/json")
                .body("{\"responseId\":\"" + id + "\",\"instrumentId\":\"" + checkIn.instrumentId()
                        + "\",\"version\":1,\"programId\":\"" + oak.programId() + "\",\"siteId\":\"" + oak.siteId()
                        + "\",\"language\":\"" + imported.language() + "\",\"answeredAt\":\"2025-03-31T09:30:00Z\","
                        + "\"answers\":{\"food\":\"often\",\"help\":[\"rides\",\"childcare\"],\"stress\":8,\"car\":false,"
                        + "\"household\":4,\"moved\":\"2019-05-01\",\"street\":\"trees, and \\\"birds\\\"\"}}")
                .post("/api/responses")
                .then()
                .statusCode(201);

        ResponseRecorded posted =
                (ResponseRecorded) ResponsesTopic.of(servers, id).get(0);
        assertThat(imported.answers()).isEqualTo(posted.answers());
        assertThat(imported.signals()).isEqualTo(posted.signals());
        assertThat(imported.dimensions()).isEqualTo(posted.dimensions());
        assertThat(imported.scores()).isEqualTo(posted.scores());
        assertThat(imported.answeredAt())
                .isEqualTo(posted.answeredAt())
                .isEqualTo(Instant.parse("2025-03-31T09:30:00Z"));
        assertThat(List.of(imported.programId(), imported.siteId()))
                .isEqualTo(List.of(posted.programId(), posted.siteId()));
    }

    @Test
    void of_a_damaged_file_every_row_is_understood_or_told_of() {
        byte[] whole = (HEADER + ROW.repeat(4)).getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(20260101);
        for (int file = 0; file < DAMAGED; file++) {
            byte[] damaged = damaged(whole, random);

            Response seen = imports.preview(damaged, "");

            assertThat(seen.statusCode()).as("file %d", file).isIn(200, 422);
            if (seen.statusCode() == 200) {
                JsonPath preview = seen.jsonPath();
                boolean explained = preview.getInt("importable") == preview.getInt("rows")
                        || preview.getInt("problemCount") > 0
                        || preview.getBoolean("fileHasProblems");
                assertThat(explained).as("file %d", file).isTrue();
            }
        }
    }

    /** Some bytes overwritten, cut out or doubled. */
    private static byte[] damaged(byte[] whole, SplittableRandom random) {
        byte[] bytes = whole.clone();
        for (int wound = random.nextInt(1, 9); wound > 0; wound--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(1, 12), bytes.length - at);
            byte[] next = new byte[bytes.length];
            switch (random.nextInt(3)) {
                case 0 -> {
                    next = bytes.clone();
                    for (int i = at; i < at + length; i++) {
                        next[i] = (byte) random.nextInt(256);
                    }
                }
                case 1 -> next = joined(bytes, at, at + length);
                default -> next = joined(bytes, at + length, at);
            }
            bytes = next.length == 0 ? whole.clone() : next;
        }
        return bytes;
    }

    /** The bytes before {@code end}, then those from {@code begin}. */
    private static byte[] joined(byte[] bytes, int end, int begin) {
        byte[] joined = new byte[end + bytes.length - begin];
        System.arraycopy(bytes, 0, joined, 0, end);
        System.arraycopy(bytes, begin, joined, end, bytes.length - begin);
        return joined;
    }
}

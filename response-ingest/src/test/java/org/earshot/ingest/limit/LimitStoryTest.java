package org.earshot.ingest.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits as those meet them who come through the front, the only proxy that is trusted here (127.0.0.1). */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(LimitStoryTest.BehindAFront.class)
class LimitStoryTest {
    /** Also this machine, but not the front. */
    private static final byte[] STRANGER = {127, 0, 0, 2};

    @Inject
    World world;

    private World.Organization oak;
    private PublishedInstrument checkIn;

    @BeforeEach
    void aSurvey() {
        oak = world.organization("Oak Street Families");
        checkIn = world.publish(oak, Surveys.checkIn());
    }

    @Test
    void a_flood_from_one_address_is_refused_with_when_to_come_back_and_all_others_pass() {
        World.Link poster = world.link(oak, checkIn);
        Response last = send(poster, "203.0.113.9");
        int recorded = 0;
        while (recorded < 750 && last.statusCode() == 201) {
            recorded++;
            last = send(poster, "203.0.113.9");
        }

        assertThat(recorded).isBetween(600, 749);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.contentType()).isEqualTo("application/problem+json");
        assertThat(last.header("Retry-After")).isEqualTo("1");
        assertThat(last.jsonPath().getString("type")).isEqualTo("urn:earshot:problem:too-many-requests");
        assertThat(last.asString()).doesNotContain("203.0.113");
        assertThat(send(poster, "203.0.113.10").statusCode()).isEqualTo(201);
        assertThat(given().get("/ingest/metrics").asString())
                .contains("earshot_ingest_limited_total{holder=\"network\"}")
                .doesNotContain("203.0.113");
    }

    @Test
    void a_link_for_one_person_goes_at_a_persons_pace_and_its_page_keeps_what_was_filled_in() {
        World.Link anns = world.personalLink(oak, checkIn);
        for (int i = 0; i < 60 && send(anns, "198.51.100." + i).statusCode() != 429; i++) {}

        Response answered = checks(anns);
        for (int i = 0; i < 60 && answered.statusCode() != 429; i++) {
            answered = checks(anns);
        }
        assertThat(answered.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answered.header("Retry-After"))).isBetween(1, 5);
        assertThat(answered.asString())
                .contains(
                        "<html lang=\"ar\" dir=\"rtl\">",
                        "action=\"/a/" + anns.token() + "/check\"",
                        "name=\"so-far\" value=\"&lt;all of it&gt;\"",
                        "name=\"do\" value=\"send\"");
        Response opened = opens(anns);
        for (int i = 0; i < 60 && opened.statusCode() == 200; i++) {
            opened = opens(anns);
        }
        assertThat(opened.statusCode()).isEqualTo(429);
        assertThat(opened.asString())
                .contains("Un momento, por favor", "<a class=\"button\" href=\"/a/" + anns.token() + "\"");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> from("198.51.100.77").get("/a/" + anns.token()).statusCode() == 200);
    }

    @Test
    void whoever_is_no_trusted_proxy_cannot_choose_the_address_that_counts() throws IOException {
        World.Link poster = world.link(oak, checkIn);
        int refused = 0;
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), RestAssured.port, InetAddress.getByAddress(STRANGER), 0);
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < 800 && refused == 0; i++) {
                String body = body();
                String request = "POST /api/responses HTTP/1.1\r\nHost: localhost\r\nEarshot-Link: " + poster.token()
                        + "\r\nX-Forwarded-For: 192.0.2." + i % 250 + "\r\nContent-Type: application/json"
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                refused += status(answers) == 429 ? 1 : 0;
            }
        }

        assertThat(refused).isEqualTo(1);
    }

    @Test
    void a_batch_by_a_link_pays_for_each_line() {
        World.Link anns = world.personalLink(oak, checkIn);

        Response results = from("198.51.100.200")
                .header("Earshot-Link", anns.token())
                .contentType("application/x-ndjson")
                .body(lines(61).getBytes(StandardCharsets.UTF_8))
                .post("/api/responses/batch");

        assertThat(results.statusCode()).isEqualTo(200);
        assertThat(results.asString().lines().filter(line -> line.contains("\"status\":201")))
                .hasSizeBetween(38, 45);
        assertThat(results.asString()).contains("urn:earshot:problem:too-many-requests");
    }

    private static Response checks(World.Link link) {
        return from("198.51.100.77")
                .contentType("application/x-www-form-urlencoded")
                .formParam("lang", "ar")
                .formParam("do", "send")
                .formParam("so-far", "<all of it>")
                .post("/a/" + link.token() + "/check");
    }

    private static Response opens(World.Link link) {
        return from("198.51.100.77").header("Accept-Language", "es").get("/a/" + link.token());
    }

    private static int status(BufferedReader answers) throws IOException {
        int status = Integer.parseInt(answers.readLine().split(" ", 3)[1]);
        int length = 0;
        for (String header = answers.readLine(); !header.isEmpty(); header = answers.readLine()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.split(":", 2)[1].strip());
            }
        }
        for (int i = 0; i < length; i++) {
            answers.read();
        }
        return status;
    }

    private static Response send(World.Link link, String address) {
        return from(address)
                .header("Earshot-Link", link.token())
                .contentType("application/json")
                .body(body())
                .post("/api/responses");
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(body()).append('\n');
        }
        return lines.toString();
    }

    private static String body() {
        return "{\"responseId\":\"" + UUID.randomUUID() + "\",\"language\":\"en\",\"answers\":{\"food\":\"never\"}}";
    }

    /** As the front passes a request on. */
    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address).redirects().follow(false);
    }

    /** The front is on this machine, and nothing else is trusted. */
    public static final class BehindAFront implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }
}

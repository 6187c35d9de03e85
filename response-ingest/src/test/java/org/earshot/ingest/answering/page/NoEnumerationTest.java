package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody can find out by trying: whether a link ever was, and which receipts there are. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NoEnumerationTest {
    private static final int ROUNDS = 60;

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
    void a_link_that_never_was_one_that_ended_and_one_taken_back_get_the_same_page() {
        String never = unknown();
        String ended =
                world.link(oak, checkIn, Instant.now().minusSeconds(1), false).token();
        String takenBack = world.link(oak, checkIn, null, true).token();

        for (String path : List.of("", "/check", "/q/food")) {
            assertThat(page(ended, path)).isEqualTo(page(never, path));
            assertThat(page(takenBack, path)).isEqualTo(page(never, path));
        }
        assertThat(page(never, "")).startsWith("404").contains("/a/*/receipt");
    }

    @Test
    void a_program_gets_the_same_problem_for_all_three() {
        String ended =
                world.link(oak, checkIn, Instant.now().minusSeconds(1), false).token();

        Response forEnded = send(ended);
        Response forUnknown = send(unknown());

        assertThat(forEnded.statusCode()).isEqualTo(404);
        assertThat(forEnded.asString()).isEqualTo(forUnknown.asString());
    }

    @Test
    void the_receipt_of_somebody_else_and_one_that_never_was_get_the_same_page() {
        World.Link here = world.link(oak, checkIn);
        World.Link elsewhere = world.link(world.organization("Elm Street"), checkIn);
        Person ann = new Person(here.token(), "en", true)
                .starts()
                .presses("next", Map.of())
                .answers("never");
        for (int i = 0; i < 20 && ann.path().contains("/q/"); i++) {
            ann.skips();
        }
        String code = ann.presses("send", Map.of()).code();
        String never = ReceiptCode.random(new SecureRandom()).grouped();

        assertThat(withdrawing(elsewhere, code)).isEqualTo(withdrawing(elsewhere, never));
        assertThat(withdrawing(here, code)).isEqualTo(withdrawing(here, never));
    }

    @Test
    void what_is_there_and_what_is_not_take_about_as_long() {
        String ended =
                world.link(oak, checkIn, Instant.now().minusSeconds(1), false).token();
        List<Long> hits = new ArrayList<>();
        List<Long> misses = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            hits.add(nanos(ended));
            misses.add(nanos(unknown()));
        }

        double ratio = (double) median(hits) / median(misses);

        // Loose: it tells a look-up that walks or waits from one that does not, and nothing of a busy machine.
        assertThat(ratio).isBetween(0.33, 3.0);
    }

    private static String withdrawing(World.Link link, String code) {
        Response page = given().contentType("application/x-www-form-urlencoded")
                .formParam("lang", "en")
                .formParam("do", "withdraw")
                .formParam("code", code)
                .post("/a/" + link.token() + "/receipt");
        return page.statusCode() + page.asString().replace(code, "*").replace(link.token(), "*");
    }

    private static String page(String token, String path) {
        Response page = given().redirects()
                .follow(false)
                .header("Accept-Language", "en")
                .get("/a/" + token + path);
        return page.statusCode()
                + page.headers().toString().replaceAll("content-length.*", "")
                + page.asString().replace(token, "*");
    }

    private static Response send(String token) {
        return given().header("Earshot-Link", token)
                .contentType("application/json")
                .body("{\"language\":\"en\",\"answers\":{\"food\":\"never\"}}")
                .post("/api/responses");
    }

    private static long nanos(String token) {
        long start = System.nanoTime();
        given().get("/a/" + token);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static String unknown() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}

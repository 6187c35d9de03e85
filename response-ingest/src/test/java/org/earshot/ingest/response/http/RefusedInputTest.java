package org.earshot.ingest.response.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent: a clear refusal, never a 5xx, never the value or a class name in the answer. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RefusedInputTest {
    @Inject
    World world;

    private static World.@org.jspecify.annotations.Nullable Organization oakOrNull;
    private static World.@org.jspecify.annotations.Nullable Link linkOrNull;
    private static @org.jspecify.annotations.Nullable PublishedInstrument checkInOrNull;

    @BeforeEach
    void anOpenLink() {
        if (linkOrNull == null) {
            World.Organization oak = world.organization("Oak Street Families");
            PublishedInstrument checkIn = world.publish(oak, Surveys.checkIn());
            oakOrNull = oak;
            checkInOrNull = checkIn;
            linkOrNull = world.link(oak, checkIn);
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    cut off                    | 400 | malformed-body   |                  | {"language":"en","answers":{
                    not an object              | 400 | malformed-body   |                  | [1,2]
                    null                       | 400 | malformed-body   |                  | null
                    two documents              | 400 | malformed-body   |                  | {"language":"en","answers":{"food":"never"}}{}
                    unknown field              | 400 | malformed-body   | /extra           | {"extra":1,"language":"en","answers":{"food":"never"}}
                    field twice                | 400 | malformed-body   | /language        | {"language":"en","language":"es","answers":{"food":"never"}}
                    answer twice               | 400 | malformed-body   | /answers/food    | {"language":"en","answers":{"food":"never","food":"often"}}
                    nested too deep            | 400 | malformed-body   |                  | {"answers":{"food":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}}
                    number of 200 digits       | 400 | malformed-body   |                  | {"answers":{"household":11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111}}
                    language as a number       | 400 | malformed-body   | /language        | {"language":5,"answers":{"food":"never"}}
                    a revision of 11 digits    | 400 | malformed-body   | /revision        | {"language":"en","revision":99999999999,"answers":{"food":"never"}}
                    half a revision            | 400 | malformed-body   | /revision        | {"language":"en","revision":1.5,"answers":{"food":"never"}}
                    NaN                        | 400 | malformed-body   |                  | {"language":"en","answers":{"household":NaN}}
                    revision zero              | 422 | invalid-response | /revision        | {"language":"en","revision":0,"answers":{"food":"never"}}
                    no answers                 | 422 | invalid-response | /answers         | {"language":"en"}
                    no language                | 422 | invalid-response | /language        | {"answers":{"food":"never"}}
                    unknown language           | 422 | invalid-response | /language        | {"language":"xx","answers":{"food":"never"}}
                    null answer                | 422 | invalid-response | /answers/food    | {"language":"en","answers":{"food":null}}
                    nested answer              | 422 | invalid-response | /answers/food    | {"language":"en","answers":{"food":{"a":{"b":1}}}}
                    mixed list                 | 422 | invalid-response | /answers/help    | {"language":"en","answers":{"food":"never","help":["rides",1]}}
                    unknown question           | 422 | invalid-response | /answers/color   | {"language":"en","answers":{"food":"never","color":"red"}}
                    hidden question            | 422 | invalid-response | /answers/why     | {"language":"en","answers":{"food":"never","why":"x"}}
                    wrong type                 | 422 | invalid-response | /answers/car     | {"language":"en","answers":{"food":"never","car":"yes"}}
                    unknown choice             | 422 | invalid-response | /answers/food    | {"language":"en","answers":{"food":"always"}}
                    choice twice               | 422 | invalid-response | /answers/help    | {"language":"en","answers":{"food":"never","help":["rides","rides"]}}
                    none and another           | 422 | invalid-response | /answers/help    | {"language":"en","answers":{"food":"never","help":["rides","none"]}}
                    rating of 11               | 422 | invalid-response | /answers/stress  | {"language":"en","answers":{"food":"never","stress":11}}
                    1e400                      | 422 | invalid-response | /answers/household | {"language":"en","answers":{"food":"never","household":1e400}}
                    1e999999999                | 422 | invalid-response | /answers/household | {"language":"en","answers":{"food":"never","household":1e999999999}}
                    required one missing       | 422 | invalid-response | /answers/food    | {"language":"en","answers":{}}
                    required one skipped       | 422 | invalid-response | /answers/food    | {"language":"en","answers":{"food":{"skipped":true}}}
                    rather not say, not offered | 422 | invalid-response | /answers/car    | {"language":"en","answers":{"food":"never","car":{"ratherNotSay":true}}}
                    NUL in a text              | 422 | invalid-response | /answers/street  | {"language":"en","answers":{"food":"never","street":"a\\u0000b"}}
                    half a surrogate pair      | 422 | invalid-response | /answers/street  | {"language":"en","answers":{"food":"never","street":"a\\ud800b"}}
                    no date                    | 422 | invalid-response | /answers/moved   | {"language":"en","answers":{"food":"never","moved":"2019-02-31"}}
                    in the future              | 422 | invalid-response | /answeredAt      | {"language":"en","answeredAt":"2999-01-01T00:00:00Z","answers":{"food":"never"}}
                    in another century         | 422 | invalid-response | /answeredAt      | {"language":"en","answeredAt":"1970-01-01T00:00:00Z","answers":{"food":"never"}}
                    a time without offset      | 422 | invalid-response | /answeredAt      | {"language":"en","answeredAt":"2026-01-01T00:00:00","answers":{"food":"never"}}
                    an id that is none         | 422 | invalid-response | /responseId      | {"responseId":"1","language":"en","answers":{"food":"never"}}
                    an instrument not the link's | 422 | invalid-response | /instrumentId  | {"instrumentId":"3f0f1a52-6f2c-4d0a-9c33-0f6b8f1f2a77","language":"en","answers":{"food":"never"}}
                    """)
    void is_refused(
            String label, int status, String kind, @org.jspecify.annotations.Nullable String pointer, String body) {
        Response refused = given().header("Earshot-Link", link().token())
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/responses");

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(status);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:earshot:problem:" + kind);
        assertThat(refused.jsonPath().getString("fix")).isNotBlank();
        assertThat(refused.asString()).doesNotContain("Exception", "com.fasterxml", "org.earshot.ingest");
        if (pointer != null) {
            assertThat(refused.jsonPath().getList("errors.pointer", String.class))
                    .contains(pointer);
        }
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] body = "{\"language\":\"en\",\"answers\":{\"food\":\"??\"}}".getBytes(StandardCharsets.ISO_8859_1);
        body[body.length - 4] = (byte) 0xff;

        given().header("Earshot-Link", link().token())
                .contentType("application/json")
                .body(body)
                .post("/api/responses")
                .then()
                .statusCode(400);
    }

    @Test
    void a_body_over_64_kib_is_refused_and_so_is_another_content_type() {
        String large = "{\"language\":\"en\",\"answers\":{\"else\":\"" + "a".repeat(70_000) + "\"}}";

        given().header("Earshot-Link", link().token())
                .contentType("application/json")
                .body(large)
                .post("/api/responses")
                .then()
                .statusCode(413);
        given().header("Earshot-Link", link().token())
                .contentType("text/plain")
                .body("x")
                .post("/api/responses")
                .then()
                .statusCode(415);
    }

    @Test
    void too_many_answers_are_refused_in_one_word() {
        StringBuilder body = new StringBuilder("{\"language\":\"en\",\"answers\":{\"q0\":1");
        for (int i = 1; i < 600; i++) {
            body.append(",\"q").append(i).append("\":1");
        }

        Response refused = given().header("Earshot-Link", link().token())
                .contentType("application/json")
                .body(body.append("}}").toString())
                .post("/api/responses");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("too-many-answers");
    }

    @Test
    void links_that_are_forged_expired_or_taken_back_let_nothing_in() {
        World.Organization oak = oak();
        PublishedInstrument checkIn = checkIn();
        World.Link expired = world.link(oak, checkIn, Instant.now().minusSeconds(1), false);
        World.Link revoked = world.link(oak, checkIn, null, true);
        World.Link ofClosed = world.link(oak, world.close(world.publish(oak, Surveys.checkIn())));

        assertThat(statusWith("forged")).isEqualTo(404);
        assertThat(statusWith(expired.token())).isEqualTo(404);
        assertThat(statusWith(revoked.token())).isEqualTo(404);
        assertThat(statusWith(ofClosed.token())).isEqualTo(410);
    }

    @Test
    void without_a_sign_in_or_with_a_role_that_may_not_nothing_gets_in() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/responses")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2("not.a.token")
                .contentType("application/json")
                .body("{}")
                .post("/api/responses")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.token(oak().id(), "analyst"))
                .contentType("application/json")
                .body("{}")
                .post("/api/responses")
                .then()
                .statusCode(403);
        given().delete("/api/responses/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void places_of_another_organization_are_unknown_places() {
        World.Organization elm = world.organization("Elm Street");
        String body =
                "{\"instrumentId\":\"%s\",\"version\":1,\"programId\":\"%s\",\"siteId\":\"%s\",\"language\":\"en\",\"answers\":{\"food\":\"never\"}}"
                        .formatted(checkIn().instrumentId(), elm.programId(), elm.siteId());

        Response refused = given().auth()
                .oauth2(TestTokens.token(oak().id(), "manager"))
                .contentType("application/json")
                .body(body)
                .post("/api/responses");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.code")).contains("unknown-program", "unknown-site");
    }

    private int statusWith(String token) {
        return given().header("Earshot-Link", token)
                .contentType("application/json")
                .body("{\"language\":\"en\",\"answers\":{\"food\":\"never\"}}")
                .post("/api/responses")
                .statusCode();
    }

    private static World.Link link() {
        return java.util.Objects.requireNonNull(linkOrNull);
    }

    private static World.Organization oak() {
        return java.util.Objects.requireNonNull(oakOrNull);
    }

    private static PublishedInstrument checkIn() {
        return java.util.Objects.requireNonNull(checkInOrNull);
    }
}

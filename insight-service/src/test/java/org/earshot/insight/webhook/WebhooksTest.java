package org.earshot.insight.webhook;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.insight.alert.AlertEntry.Kind;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** Webhooks as an integrator meets them: over REST and at the receiver. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class WebhooksTest {
    @Inject
    EventPublisher publisher;

    @Inject
    Happenings happenings;

    @Inject
    Counts counts;

    @Test
    void everyEntryComesSignedWithTheSameSentenceAndFiguresAsTheApiGives() {
        Listening here = new Listening(publisher);
        UUID alert = happenings.alert(here.organizationId);
        try (Receiver receiver = Receiver.taking()) {
            JsonPath made = make(here, receiver.url(), "");

            happenings.happens(here.organizationId, alert, Kind.OPENED);
            happenings.happens(here.organizationId, alert, Kind.DECIDED);

            await().until(() -> receiver.taken().size() == 2);
            Receiver.Heard opened = receiver.heard().get(0);
            assertTrue(opened.signedWith(made.getString("secret")));
            assertEquals("alert.opened", opened.json().getString("type"));
            assertEquals("opened", opened.json().getString("data.entry.kind"));
            assertEquals("decision.made", receiver.heard().get(1).json().getString("type"));
            JsonPath api = here.as("integrator").get("/api/alerts/" + alert).jsonPath();
            JsonPath last = receiver.heard().get(1).json();
            for (String member : List.of("sentence", "evidence", "need", "place", "status", "history")) {
                assertEquals(api.<Object>get(member), last.get("data.alert." + member), member);
            }
        }
    }

    @Test
    void aReceiverThatFailsHoldsUpNobodyElseAndGetsEverythingInTheEnd() {
        Listening here = new Listening(publisher);
        UUID alert = happenings.alert(here.organizationId);
        try (Receiver silent = Receiver.answering(request -> -1);
                Receiver failing = Receiver.answering(request -> request < 3 ? 500 : 204);
                Receiver well = Receiver.taking()) {
            make(here, silent.url(), "");
            make(here, failing.url(), "");
            make(here, well.url(), "");

            for (int i = 0; i < 3; i++) {
                happenings.happens(here.organizationId, alert, Kind.RE_ESTIMATED);
            }

            await().until(() -> well.taken().size() == 3);
            assertEquals(1, silent.heard().size(), "one at a time waits for an answer");
            await().until(() -> failing.taken().size() == 3);
            assertEquals(new HashSet<>(failing.taken()).size(), 3);
            assertEquals(6, failing.heard().size(), "three that failed, and each again with the id that it had");
            assertEquals(
                    new HashSet<>(failing.taken()),
                    new HashSet<>(
                            failing.heard().stream().map(Receiver.Heard::id).toList()));
        }
    }

    @Test
    void aTestIsSentAndLoggedAndCanBeReplayedWithTheSameId() {
        Listening here = new Listening(publisher);
        try (Receiver receiver = Receiver.answering(request -> request == 0 ? 302 : 200)) {
            String webhook = "/api/webhooks/"
                    + make(here, receiver.url(), "alert.opened").getString("webhook.id");

            String delivery = post(here, webhook + "/test")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");

            await().untilAsserted(() -> here.as("admin")
                    .get(webhook + "/deliveries/" + delivery)
                    .then()
                    .body("attempts.size()", equalTo(1))
                    .body("attempts[0].status", equalTo(302))
                    .body("attempts[0].failure", equalTo("redirect"))
                    .body("delivery.state", equalTo("waiting"))
                    .body("delivery.type", equalTo("webhook.test")));
            post(here, webhook + "/deliveries/" + delivery + "/replay").then().statusCode(202);
            await().untilAsserted(() ->
                    here.as("admin").get(webhook + "/deliveries").then().body("items[0].state", equalTo("delivered")));
            assertEquals(
                    1,
                    new HashSet<>(receiver.heard().stream()
                                    .map(Receiver.Heard::id)
                                    .toList())
                            .size());
        }
    }

    @Test
    void onlyWhatItAskedForIsSentAndAStretchIsReplayedWithTheIdsItHad() {
        Listening here = new Listening(publisher);
        UUID alert = happenings.alert(here.organizationId);
        Instant before = Instant.now().minusSeconds(1);
        happenings.happens(here.organizationId, alert, Kind.OPENED);
        try (Receiver receiver = Receiver.taking()) {
            String id = make(here, receiver.url(), "alert.opened,alert.closed").getString("webhook.id");
            happenings.happens(here.organizationId, alert, Kind.ACKNOWLEDGED);
            happenings.happens(here.organizationId, alert, Kind.CLOSED);
            await().until(() -> receiver.taken().size() == 1);
            assertEquals("alert.closed", receiver.heard().get(0).json().getString("type"));

            here.as("integrator")
                    .contentType(ContentType.JSON)
                    .body("{\"from\":\"%s\",\"until\":\"%s\"}".formatted(before, Instant.now()))
                    .post("/api/webhooks/" + id + "/replay")
                    .then()
                    .statusCode(202)
                    .body("deliveries", equalTo(2));

            await().until(() -> receiver.taken().size() == 3);
            assertEquals(2, new HashSet<>(receiver.taken()).size(), "the one it had keeps its id");
        }
    }

    @Test
    void aNewSecretSignsBesideTheOldOneAndIsShownOnce() {
        Listening here = new Listening(publisher);
        try (Receiver receiver = Receiver.taking()) {
            JsonPath made = make(here, receiver.url(), "");
            String webhook = "/api/webhooks/" + made.getString("webhook.id");
            String fresh = post(here, webhook + "/secret")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("secret");

            post(here, webhook + "/test");

            await().until(() -> receiver.taken().size() == 1);
            assertTrue(receiver.heard().get(0).signedWith(fresh));
            assertTrue(receiver.heard().get(0).signedWith(made.getString("secret")));
            here.as("admin").get(webhook).then().body(not(containsString("whsec_")));
            here.as("admin").get("/api/webhooks").then().body(not(containsString("whsec_")));
            assertEquals(
                    0,
                    counts.number(
                            here.organizationId,
                            "select count(*) from webhook_secret where encode(secret, 'escape') like '%whsec%'"));
        }
    }

    @Test
    void switchedOffItGetsNothingAndSwitchedOnItGoesOnWhereItStopped() {
        Listening here = new Listening(publisher);
        UUID alert = happenings.alert(here.organizationId);
        try (Receiver receiver = Receiver.taking()) {
            String webhook = "/api/webhooks/" + make(here, receiver.url(), "").getString("webhook.id");
            change(here, webhook, receiver.url(), false).then().statusCode(200).body("disabledWhy", equalTo("by-hand"));
            happenings.happens(here.organizationId, alert, Kind.OPENED);
            assertFalse(receiver.heard().size() > 0);

            change(here, webhook, receiver.url(), true).then().statusCode(200).body("enabled", equalTo(true));

            await().until(() -> receiver.taken().size() == 1);
            here.as("admin").delete(webhook).then().statusCode(204);
            here.as("admin").get(webhook).then().statusCode(404);
        }
    }

    @Test
    void whatCannotBeAWebhookIsRefusedWithTheReason() {
        Listening here = new Listening(publisher);
        refused(here, "{\"name\":\"a\",\"url\":\"ftp://example.org/\"}", 422, "webhook-url");
        refused(here, "{\"name\":\"a\",\"url\":\"https://169.254.169.254/latest\"}", 422, "webhook-private-address");
        refused(here, "{\"name\":\"a\",\"url\":\"https://[::ffff:10.0.0.1]/\"}", 422, "webhook-private-address");
        refused(here, "{\"name\":\" \",\"url\":\"https://example.org/\"}", 422, "webhook-name");
        refused(
                here,
                "{\"name\":\"a\",\"url\":\"https://example.org/\",\"language\":\"tlh\"}",
                422,
                "webhook-language");
        refused(here, "{\"name\":\"a\",\"url\":\"https://example.org/\",\"types\":[\"rain\"]}", 422, "webhook-types");
        refused(here, "{\"name\":\"a\"}", 400, "invalid-request");
        refused(here, "{\"name\":\"a\",\"url\":\"https://example.org/\",\"secret\":\"mine\"}", 400, "malformed-body");
        for (String role : List.of("manager", "analyst")) {
            here.as(role).get("/api/webhooks").then().statusCode(403);
        }
        here.as("admin")
                .get("/api/webhooks/" + UUID.randomUUID() + "/deliveries")
                .then()
                .statusCode(404);
    }

    private static void refused(Listening here, String body, int status, String slug) {
        here.as("admin")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/webhooks")
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:earshot:problem:" + slug));
    }

    private static Response change(Listening here, String webhook, String url, boolean enabled) {
        return here.as("admin")
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Ours\",\"url\":\"%s\",\"enabled\":%s}".formatted(url, enabled))
                .put(webhook);
    }

    private static Response post(Listening here, String address) {
        return here.as("admin").contentType(ContentType.JSON).post(address);
    }

    private static JsonPath make(Listening here, String url, String types) {
        String asked = types.isEmpty() ? "" : "\"" + types.replace(",", "\",\"") + "\"";
        return here.as("integrator")
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Ours\",\"url\":\"%s\",\"types\":[%s]}".formatted(url, asked))
                .post("/api/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}

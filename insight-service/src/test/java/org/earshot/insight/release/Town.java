package org.earshot.insight.release;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.contracts.value.HeardPage;
import org.earshot.insight.Deciding;
import org.earshot.insight.Listening;
import org.earshot.insight.database.Database;
import org.earshot.insight.tick.LiveEvents;
import org.earshot.insight.webhook.Receiver;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;

/**
 * An organisation of the running service with everything that lets figures out: thresholds that ring easily, a webhook, somebody who
 * listens live, and a page on which people are told of food.
 */
final class Town implements AutoCloseable {
    private final Listening here;
    private final Receiver receiver = Receiver.taking();
    private final LiveEvents live;
    private final Reader reader;

    Town(EventPublisher publisher, Tenancy tenancy, Database database, long seed) {
        this.here = new Listening(publisher);
        Deciding deciding = new Deciding(here, tenancy, database);
        PolicyVersion rings = rings();
        deciding.told(
                publisher,
                new DirectoryEntry.Organization(here.organizationId, "Town", List.of("en"), null, null, rings));
        deciding.told(publisher, new DirectoryEntry.Program(here.organizationId, here.program, "Pantry"));
        String page = HeardPage.path(here.program);
        await().until(() -> given().accept("text/html").get(page).statusCode() == 200);
        tellPeople(deciding);
        here.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Ours", "url", receiver.url()))
                .post("/api/webhooks")
                .then()
                .statusCode(201);
        this.live = LiveEvents.open(TestTokens.token(here.organizationId, here.account, "analyst"), null);
        this.reader = new Reader(here, new Random(seed), this::webhook, this::live);
    }

    private static PolicyVersion rings() {
        OwnThreshold everyone = new OwnThreshold(World.NEED, null, null, null, .05, 5);
        OwnThreshold english = new OwnThreshold(World.NEED, null, "language", "en", .05, 5);
        AlertPolicy policy = new AlertPolicy(104.0, List.of(), List.of(), List.of(everyone, english), false);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new PolicyVersion(
                1, today.minusDays(today.getDayOfWeek().getValue() - 1L), Instant.now(), UUID.randomUUID(), policy);
    }

    private static void tellPeople(Deciding deciding) {
        UUID alert = deciding.alertOpened(2);
        deciding.post("/api/alerts/" + alert + "/actions", "{\"what\":\"A second parcel\"}")
                .statusCode(200);
        String action = deciding.get("/api/alerts/" + alert).extract().path("actions[0].id");
        String update = deciding.post("/api/updates", "{\"action\":\"" + action + "\"}")
                .statusCode(200)
                .extract()
                .path("id");
        deciding.post("/api/updates/" + update + "/publish", "").statusCode(200);
    }

    Listening organization() {
        return here;
    }

    Reader reader() {
        return reader;
    }

    private List<JsonNode> webhook() {
        return receiver.heard().stream()
                .map(heard -> Reader.parse(heard.body()).path("data").path("alert"))
                .toList();
    }

    private List<JsonNode> live() {
        String text = live.text();
        // The last event may be there in part only.
        return text.substring(0, Math.max(0, text.lastIndexOf("\n\n")))
                .lines()
                .filter(line -> line.startsWith("data:{"))
                .map(line -> Reader.parse(line.substring("data:".length())))
                .toList();
    }

    @Override
    public void close() {
        live.close();
        receiver.close();
    }
}

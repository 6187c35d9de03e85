package org.earshot.insight.alert;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Deciding;
import org.earshot.insight.Listening;
import org.earshot.insight.database.Database;
import org.earshot.insight.followup.FollowUp;
import org.earshot.insight.tick.LiveEvents;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an alert to an owner, a day, an action and what came of it, over REST. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class DecisionStoryTest {
    @Inject
    EventPublisher publisher;

    @Inject
    Tenancy tenancy;

    @Inject
    Database database;

    @Inject
    FollowUp followUp;

    private Deciding here;

    @BeforeEach
    void anOrganisation() {
        here = new Deciding(new Listening(publisher), tenancy, database);
    }

    @Test
    void anAlertIsGivenToSomeoneWhoTheDirectoryTellsOfAndTheHistorySaysWhoDidIt() {
        UUID alert = here.alertOpened(2);
        UUID ana = here.person(publisher, "ana.ruiz", "manager");
        await().untilAsserted(() -> here.get("/api/people").body("items.name", hasItem("ana.ruiz")));

        here.post("/api/alerts/" + alert + "/owner", "{\"owner\":\"" + ana + "\"}")
                .statusCode(200)
                .body("owner.id", equalTo(ana.toString()))
                .body("owner.name", equalTo("ana.ruiz"))
                .body("history.kind", contains("opened", "assigned"))
                .body("history[1].by", equalTo(here.listening().account.toString()))
                .body("history[1].owner.name", equalTo("ana.ruiz"));
        here.post("/api/alerts/" + alert + "/owner", "{\"owner\":null}")
                .statusCode(200)
                .body("owner", nullValue());
        here.post("/api/alerts/" + alert + "/owner", "{\"owner\":\"" + UUID.randomUUID() + "\"}")
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:unknown-person"));
    }

    @Test
    void whatNobodyDecidesInFourteenDaysIsEscalatedOnceAndToldLiveAndComesFirst() {
        UUID fresh = here.alertOpened(1);
        UUID late = here.alertOpened(20);
        LocalDate due = LocalDate.now(ZoneOffset.UTC).minusDays(6);
        here.get("/api/alerts/" + late)
                .body("due", equalTo(due.toString()))
                .body("overdue", equalTo(true))
                .body("escalated", equalTo(false));

        try (LiveEvents live = LiveEvents.open(TestTokens.token(here.id(), "manager"), null)) {
            assertEquals(1, followUp.run(here.id(), Instant.now()));
            await().untilAsserted(() -> assertTrue(live.text().contains("event:escalated"), live::text));
        }

        assertEquals(0, followUp.run(here.id(), Instant.now()), "once is enough");
        here.get("/api/alerts/" + late).body("escalated", equalTo(true)).body("history.kind", hasItem("escalated"));
        here.post("/api/alerts/" + late + "/due", "{\"due\":\"" + due.plusDays(30) + "\"}")
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("escalated", equalTo(false));
        here.post("/api/alerts/" + late + "/due", "{\"due\":\"2020-01-01\"}")
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:impossible-due-day"));
        here.get("/api/alerts/" + fresh).body("escalated", equalTo(false));
    }

    @Test
    void anActionIsMeasuredAgainOnItsDayAndSaysWithAnIntervalThatItHelped() {
        here.foodWorry(16, 9, 60, 20);
        here.foodWorry(8, 1, 60, 5);
        UUID alert = here.alertOpened(60);
        LocalDate from = LocalDate.now(ZoneOffset.UTC).minusWeeks(9);

        String action = here.post(
                        "/api/alerts/" + alert + "/actions",
                        "{\"what\":\"A second parcel on Fridays\",\"from\":\"" + from + "\"}")
                .statusCode(200)
                .body("actions[0].state", equalTo("under-way"))
                .body("actions[0].measureOn", equalTo(from.plusWeeks(8).toString()))
                .extract()
                .path("actions[0].id");
        here.decide(alert, "act");

        assertEquals(1, followUp.run(here.id(), Instant.now()));

        here.get("/api/actions/" + action)
                .body("state", equalTo("helped"))
                .body("measured.high", lessThan(0f))
                .body("measured.before.answers", greaterThan(60))
                .body("measured.after.answers", greaterThan(60))
                .body("measured.after.people", notNullValue());
        here.get("/api/alerts/" + alert)
                .body("history.kind", hasItems("action-taken", "action-measured"))
                .body("history.find { it.kind == 'action-measured' }.action", equalTo(action));
        here.get("/api/actions").body("items.id", contains(action));
        here.told(publisher, new DirectoryEntry.Program(here.id(), here.listening().program, "Food pantry"));
        await().ignoreExceptionsMatching(AssertionError.class::isInstance)
                .until(() -> drafted(action).contains("Since then"));

        here.ledBy(alert, "language", "es");

        assertEquals("A second parcel on Fridays", drafted(action), "a group's figure is not told as everybody's");
    }

    private String drafted(String action) {
        String update = here.post(
                        "/api/updates",
                        "{\"action\":\"" + action + "\",\"program\":\"" + here.listening().program + "\"}")
                .statusCode(200)
                .extract()
                .path("id");
        return here.get("/api/updates/" + update).extract().path("texts.en.done");
    }

    @Test
    void tooFewPeopleSinceAnActionIsTooEarlyAndShowsNoFigure() {
        here.foodWorry(16, 9, 60, 20);
        here.foodWorry(8, 1, 1, 0);
        UUID alert = here.alertOpened(60);
        LocalDate from = LocalDate.now(ZoneOffset.UTC).minusWeeks(9);
        here.post("/api/alerts/" + alert + "/actions", "{\"what\":\"A parcel\",\"from\":\"" + from + "\"}");
        here.decide(alert, "act");

        followUp.run(here.id(), Instant.now());

        here.get("/api/actions")
                .body("items[0].state", equalTo("too-early"))
                .body("items[0].measured.after.suppressed", equalTo(true))
                .body("items[0].measured.low", nullValue());
    }

    @Test
    void whatCannotBeAnActionIsRefusedWithWhatToDo() {
        UUID alert = here.alertOpened(1);
        here.post("/api/alerts/" + alert + "/actions", "{\"what\":\" \"}")
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:action-text"))
                .body("fix", notNullValue());
        here.post(
                        "/api/alerts/" + alert + "/actions",
                        "{\"what\":\"A\",\"from\":\"2026-01-02\",\"effectBy\":\"2026-01-01\"}")
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:action-days"));
        here.post("/api/alerts/" + alert + "/actions", "{\"what\":\"A\",\"from\":\"yesterday\"}")
                .statusCode(400);
        here.post("/api/actions/" + UUID.randomUUID() + "/drop", "{}").statusCode(404);
        here.post("/api/alerts/" + alert + "/comments", "{\"text\":\"\"}")
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:comment-missing"));
    }

    @Test
    void twoAlertsOfOneStoryAreDecidedInOneUntilThatOneIsClosed() {
        UUID story = here.alertOpened(3);
        UUID part = here.alertOpened(2);

        here.post("/api/alerts/" + part + "/merge", "{\"into\":\"" + story + "\"}")
                .statusCode(200)
                .body("status", equalTo("merged"))
                .body("mergedInto", equalTo(story.toString()));
        here.get("/api/alerts?status=open").body("items.id", contains(story.toString()));
        here.post("/api/alerts/" + part + "/decision", "{\"decision\":\"act\"}")
                .statusCode(409)
                .body("type", equalTo("urn:earshot:problem:alert-merged"));
        here.post("/api/alerts/" + story + "/merge", "{\"into\":\"" + part + "\"}")
                .statusCode(409)
                .body("type", equalTo("urn:earshot:problem:no-such-story"));

        here.closed(story);
        assertEquals(1, followUp.run(here.id(), Instant.now()));

        here.get("/api/alerts/" + part).body("status", equalTo("open")).body("mergedInto", nullValue());
    }

    @Test
    void analystsReadAndNothingElse() {
        UUID alert = here.alertOpened(1);
        for (String path : new String[] {"owner", "due", "comments", "merge", "split", "actions"}) {
            here.listening()
                    .as("analyst")
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post("/api/alerts/" + alert + "/" + path)
                    .then()
                    .statusCode(403);
        }
        ValidatableResponse read =
                here.listening().as("analyst").get("/api/actions").then();
        read.statusCode(200);
    }

    @Test
    void peopleOfAnotherOrganisationAreNotTold() {
        UUID ana = here.person(publisher, "ana.ruiz", "manager");
        await().untilAsserted(() -> here.get("/api/people").body("items.id", hasItem(ana.toString())));
        Listening elsewhere = new Listening(publisher);

        elsewhere.as("admin").get("/api/people").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void aPersonWhoIsTakenFromTheDirectoryIsNamedNoMore() {
        UUID ana = here.person(publisher, "ana.ruiz", "manager");
        await().untilAsserted(() -> here.get("/api/people").body("items.id", hasItem(ana.toString())));

        publisher
                .publishTombstone(Topics.DIRECTORY, here.id(), ana.toString())
                .toCompletableFuture()
                .join();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> here.get("/api/people").body("items.size()", equalTo(0)));
        assertEquals("ana.ruiz", new DirectoryEntry.Person(here.id(), ana, "ana.ruiz", "manager").name());
    }
}

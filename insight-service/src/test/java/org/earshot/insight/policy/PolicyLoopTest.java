package org.earshot.insight.policy;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Listening;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** A policy on the directory topic, and what becomes of alerts. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class PolicyLoopTest {
    @Inject
    EventPublisher publisher;

    @Test
    void aNeedThatIsNotWatchedIsCountedAndShownAndRingsOnlyOnceItIsWatched() {
        Listening here = new Listening(publisher);
        decide(here, 1, policy(104, List.of(Listening.FOOD), List.of()));
        here.arrive(shifted(here));
        await().untilAsserted(() -> here.as("analyst")
                .get("/api/needs/food-insecurity")
                .then()
                .statusCode(200)
                .body("standing", equalTo("shifted")));
        here.as("analyst").get("/api/alerts").then().body("items.size()", equalTo(0));

        decide(here, 2, policy(104, List.of(), List.of()));

        await().untilAsserted(() -> here.as("analyst")
                .get("/api/alerts")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("shift"))
                .body("items[0].raisedUnder.version", equalTo(2)));
        decide(here, 3, policy(1040, List.of(Listening.FOOD), List.of()));
        await().untilAsserted(
                        () -> here.as("analyst").get("/api/alerts").then().body("items[0].watched", equalTo(false)));
        here.as("analyst").get("/api/alerts").then().body("items[0].status", equalTo("open"));
    }

    @Test
    void aThresholdOfOnesOwnRingsInAColdStartWithinSecondsOfItsPolicyAndOnlyOnce() {
        Listening here = new Listening(publisher);
        here.arrive(lastWeek(here, 40, 20));
        await().untilAsserted(() -> here.as("analyst")
                .get("/api/needs/food-insecurity")
                .then()
                .statusCode(200)
                .body("standing", equalTo("cold-start")));

        OwnThreshold line = new OwnThreshold(Listening.FOOD, null, null, null, 0.3, 20);
        decide(here, 1, policy(104, List.of(), List.of(line)));

        await().untilAsserted(() -> here.as("analyst")
                .get("/api/alerts?status=open")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("threshold"))
                .body("items[0].threshold.share", equalTo(0.3f))
                .body("items[0].raisedUnder.version", equalTo(1))
                .body("items[0].sentence", containsString("Your threshold"))
                .body("items[0].sentence", containsString("of 40 people")));
        here.arrive(here.says(true, "en", Instant.now()));
        await().untilAsserted(() ->
                here.as("analyst").get("/api/needs/food-insecurity").then().body("weeks.size()", equalTo(2)));
        here.as("analyst").get("/api/alerts").then().body("items.size()", equalTo(1));
        here.as("analyst").get("/api/shifts").then().body("items.size()", equalTo(0));
    }

    @Test
    void theConsequenceOfABudgetIsSaidOverWhatIsWatched() {
        Listening here = new Listening(publisher);
        here.arrive(lastWeek(here, 12, 3));
        await().untilAsserted(() -> here.as("analyst")
                .get("/api/policies/consequence")
                .then()
                .statusCode(200)
                .body("watchedTogether", equalTo(3)));

        here.as("analyst")
                .get("/api/policies/consequence?falseAlarmWeeks=26")
                .then()
                .body("families", equalTo(3))
                .body("alertAt", equalTo(26f))
                .body("atMost", equalTo(3f))
                .body("decidedByFamilies", equalTo(false));
        for (String wrong : List.of("falseAlarmWeeks=2", "falseAlarmWeeks=often", "falseAlarmWeeks=NaN")) {
            here.as("analyst").get("/api/policies/consequence?" + wrong).then().statusCode(400);
        }
        here.as("analyst")
                .get("/api/policies/consequence?programId=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:earshot:problem:unknown-program"));
        here.as("funder").get("/api/policies/consequence").then().statusCode(403);
    }

    @Test
    void aProgramsOwnPolicyDecidesForThatProgramAlone() {
        Listening here = new Listening(publisher);
        publish(new DirectoryEntry.Program(
                here.organizationId, here.program, "Pantry", version(4, policy(26, List.of(), List.of(line())))));
        here.arrive(lastWeek(here, 40, 20));

        await().untilAsserted(() -> here.as("analyst")
                .get("/api/alerts?status=open")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].place.name", equalTo("Pantry"))
                .body("items[0].raisedUnder.programId", equalTo(here.program.toString())));
        here.as("analyst")
                .get("/api/policies/consequence?programId=" + here.program)
                .then()
                .body("falseAlarmWeeks", equalTo(26f))
                .body("families", equalTo(1));
        here.as("analyst")
                .get("/api/policies/consequence")
                .then()
                .body("falseAlarmWeeks", equalTo(104f))
                .body("families", equalTo(2));
        here.as("analyst").get("/api/needs").then().body("items.need", hasItem(Listening.FOOD));
    }

    @Test
    void inStrictModeAClosedWeekSaysWhatMayBeClaimedInPublic() {
        Listening here = new Listening(publisher);
        here.arrive(shifted(here));
        await().untilAsserted(() -> here.as("analyst").get("/api/shifts").then().body("items.size()", equalTo(3)));
        here.as("analyst")
                .get("/api/claims")
                .then()
                .statusCode(200)
                .body("strict", equalTo(false))
                .body("claims.size()", equalTo(0));

        decide(here, 1, new AlertPolicy(104.0, List.of(), List.of(), List.of(), true));

        await().untilAsserted(() -> here.as("analyst")
                .get("/api/claims")
                .then()
                .body("strict", equalTo(true))
                .body("candidates", equalTo(6))
                .body("claims.size()", equalTo(3))
                .body("claims[0].direction", equalTo("UP"))
                .body("claims[0].sentence", containsString("more people than usual")));
        here.as("analyst").get("/api/claims?week=2999-01-01").then().statusCode(400);
        here.as("analyst").get("/api/claims?week=soon").then().statusCode(400);
    }

    @Test
    void aBudgetCanBeTriedOnThePast() {
        Listening here = new Listening(publisher);
        here.arrive(shifted(here));
        await().untilAsserted(() -> here.as("analyst").get("/api/shifts").then().body("items.size()", equalTo(3)));
        String replay = "/api/replay?need=food-insecurity&placeKind=organization&placeId=" + here.organizationId;

        await().untilAsserted(() -> {
            int loose = here.as("analyst").get(replay + "&falseAlarmWeeks=13").path("alerts.size()");
            int strict =
                    here.as("analyst").get(replay + "&falseAlarmWeeks=1040").path("alerts.size()");
            assertTrue(loose >= strict && strict >= 1, loose + " and " + strict);
        });
        here.as("analyst")
                .get(replay + "&falseAlarmWeeks=1")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:earshot:problem:invalid-budget"));
    }

    private static OwnThreshold line() {
        return new OwnThreshold(Listening.FOOD, null, null, null, 0.3, 20);
    }

    private static AlertPolicy policy(double weeks, List<String> unwatched, List<OwnThreshold> lines) {
        return new AlertPolicy(weeks, unwatched, List.of(), lines, false);
    }

    private static PolicyVersion version(int version, AlertPolicy policy) {
        return new PolicyVersion(version, LocalDate.of(2026, 11, 23), Instant.now(), UUID.randomUUID(), policy);
    }

    private void decide(Listening here, int version, AlertPolicy policy) {
        publish(new DirectoryEntry.Organization(
                here.organizationId,
                "Riverside",
                List.of("en"),
                policy.falseAlarmWeeks(),
                null,
                version(version, policy)));
    }

    private void publish(DirectoryEntry entry) {
        await().ignoreExceptions().until(() -> {
            publisher.publish(Topics.DIRECTORY, entry).toCompletableFuture().join();
            return true;
        });
    }

    private static List<ResponseEvent> lastWeek(Listening here, int people, int present) {
        List<ResponseEvent> answers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            answers.add(here.says(i < present, "en", ago(1)));
        }
        return answers;
    }

    private static List<ResponseEvent> shifted(Listening here) {
        Random random = new Random(7);
        List<ResponseEvent> answers = new ArrayList<>();
        for (int weeksAgo = 40; weeksAgo >= 1; weeksAgo--) {
            double share = weeksAgo <= 3 ? 0.7 : 0.25;
            for (int i = 0; i < 40; i++) {
                answers.add(here.says(random.nextDouble() < share, "en", ago(weeksAgo)));
            }
        }
        return answers;
    }

    private static Instant ago(int weeks) {
        return Instant.now().minus(Duration.ofDays(7L * weeks));
    }
}

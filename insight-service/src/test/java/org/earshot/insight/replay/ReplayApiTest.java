package org.earshot.insight.replay;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.TimeNote;
import org.earshot.insight.Listening;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.History;
import org.earshot.insight.family.Place;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.response.Reader;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.Detector;
import org.earshot.insight.shift.FamilyHistory;
import org.earshot.insight.shift.Measure;
import org.earshot.insight.shift.Policy;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** An organisation that brings sixty weeks of old answers along, in the last of which a need rises. */
@QuarkusTest
@QuarkusTestResource(
        value = org.earshot.local.testing.EmbeddedInfrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "insight"))
class ReplayApiTest {
    private static final int WEEKS = 60;
    private static final int SHIFTED = 5;

    @Inject
    EventPublisher publisher;

    @Inject
    FamilyStore families;

    @Inject
    Looking looking;

    @Test
    void anImportedHistoryIsWatchedOnItsFirstDayAndReplayedAsItWouldHaveBeenLivedThrough() {
        Listening here = new Listening(publisher);
        here.arrive(history(here));

        await().untilAsserted(() -> here.as("manager")
                .get("/api/needs/food-insecurity")
                .then()
                .statusCode(200)
                .body("weeks.size()", greaterThan(WEEKS - 1))
                .body("standing", not(equalTo("cold-start"))));
        await().untilAsserted(() -> here.as("manager")
                .get("/api/alerts?status=open")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].direction", equalTo("UP")));
        // what is told of the past follows the alert, when no more of it comes
        List<String> told = await().until(() -> replayed(here), alerts -> !alerts.isEmpty());
        assertEquals(livedThrough(here), told);
    }

    private static List<String> replayed(Listening here) {
        return here.as("analyst")
                .queryParam("need", Listening.FOOD)
                .queryParam("placeKind", "organization")
                .queryParam("placeId", here.organizationId)
                .queryParam(
                        "from", LocalDate.now(ZoneOffset.UTC).minusWeeks(WEEKS).toString())
                .get("/api/replay")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("alerts.collect { it.alertedWeek + ' ' + it.direction }");
    }

    @Test
    void aReplayIsBoundedAndKeepsToItsOrganisation() {
        Listening here = new Listening(publisher);
        here.as("manager").get("/api/replay").then().statusCode(400);
        here.as("manager").get("/api/replay?need=food-insecurity").then().statusCode(404);
        here.as("manager")
                .get("/api/replay?need=food-insecurity&from=1999-01-01")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:earshot:problem:invalid-stretch"));
        here.as("manager")
                .get("/api/replay?need=food-insecurity&to=2999-01-01")
                .then()
                .statusCode(400);
        here.as("manager")
                .get("/api/replay?need=food-insecurity&placeKind=moon")
                .then()
                .statusCode(400);
    }

    /** The detector of each week on what was known then. */
    private List<String> livedThrough(Listening here) {
        FamilyHistory all = looking.at(here.organizationId, () -> History.of(
                        Place.organization(here.organizationId),
                        families.counts(here.organizationId, Listening.FOOD, 0))
                .forDetector(Set.of()));
        int watched = looking.at(here.organizationId, () -> families.families(here.organizationId));
        Detector detector = new Detector(new Policy(watched, 104, 10, 3, Measure.SHARE));
        List<String> told = new ArrayList<>();
        int now = Reader.week(Instant.now());
        for (int week = now - WEEKS; week <= now; week++) {
            int thatWeek = week;
            detector.evaluate(all, week).shifts().stream()
                    .filter(shift -> shift.alertedInWeek() == thatWeek)
                    .map(shift -> LocalDate.ofEpochDay(Bucket.firstDayOf(thatWeek)) + " "
                            + (shift.direction() == org.earshot.insight.shift.Direction.RISE ? "UP" : "DOWN"))
                    .forEach(told::add);
        }
        return told;
    }

    private static List<ResponseEvent> history(Listening here) {
        Random random = new Random(11);
        List<ResponseEvent> answers = new ArrayList<>();
        for (int weeksAgo = WEEKS; weeksAgo >= 1; weeksAgo--) {
            for (int i = 0; i < 40; i++) {
                double share = weeksAgo <= SHIFTED ? 0.6 : 0.25;
                Instant noon = Instant.now().minus(Duration.ofDays(7L * weeksAgo));
                answers.add(imported(here.says(random.nextDouble() < share, i % 3 == 0 ? "es" : "en", noon)));
            }
        }
        return answers;
    }

    private static ResponseRecorded imported(ResponseRecorded said) {
        return new ResponseRecorded(
                said.organizationId(),
                said.responseId(),
                said.revision(),
                said.instrumentId(),
                said.version(),
                said.programId(),
                said.siteId(),
                said.participantId(),
                said.language(),
                said.channel(),
                said.answeredAt(),
                Instant.now(),
                said.answers(),
                said.signals(),
                said.dimensions(),
                said.scores(),
                new TimeNote(TimeNote.Kind.DAY_ONLY, said.answeredAt()),
                true);
    }
}

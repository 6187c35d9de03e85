package org.earshot.insight.urgent;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.insight.Counts;
import org.earshot.insight.tick.LiveEvents;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** From an answer to the person named, and to what the participant does with it afterwards. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class UrgentLaneTest {
    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Test
    void whoIsNamedReadsWhatWasAskedAndAnsweredAndSaysWhatWasDone() {
        Lane lane = new Lane(publisher);

        lane.here.arrive(lane.says(Lane.YES), lane.says(Lane.NO));

        String id = lane.rang(1);
        lane.asNamed()
                .get("/api/urgent-answers/" + id)
                .then()
                .statusCode(200)
                .body("line.status", equalTo("unseen"))
                .body("line.rule", equalTo("Not safe tonight"))
                .body("line.program", equalTo("Night shelter"))
                .body("line.unseenFor", notNullValue())
                .body("instruction", equalTo("Call the night team."))
                .body("asked.question", equalTo("¿Está a salvo esta noche?"))
                .body("asked.answer", equalTo("No, no lo estoy"))
                .body("read.answer", equalTo("No, I am not"))
                .body("participantId", equalTo(new UUID(7, 7).toString()))
                .body("readings.by", contains(lane.named.toString()));
        lane.asNamed().post("/api/urgent-answers/" + id + "/seen").then().body("line.status", equalTo("seen"));
        lane.asNamed()
                .body("{\"note\":\" \"}")
                .post("/api/urgent-answers/" + id + "/followed-up")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:earshot:problem:note-missing"));
        lane.asNamed()
                .body("{\"note\":\"Called, a bed is ready\"}")
                .post("/api/urgent-answers/" + id + "/followed-up")
                .then()
                .statusCode(200)
                .body("line.status", equalTo("followed-up"))
                .body("line.firstLookAfter", notNullValue())
                .body("history.kind", contains("opened", "seen", "followed-up"));
        lane.asNamed().get("/api/urgent-answers?status=unseen").then().body("items", hasSize(0));
    }

    @Test
    void theSameResponseRingsOnceHoweverOftenItComes() {
        Lane lane = new Lane(publisher);
        ResponseRecorded unsafe = lane.says(Lane.NO);

        lane.here.arrive(unsafe, unsafe);
        lane.rang(1);
        lane.here.arrive(unsafe);
        lane.isCaughtUp();

        lane.asNamed().get("/api/urgent-answers").then().body("items", hasSize(2));
    }

    @Test
    void whoCorrectsTheAnswerIsHeardAndTheFirstAnswerIsForgotten() {
        Lane lane = new Lane(publisher);
        ResponseRecorded unsafe = lane.says(Lane.NO);
        lane.here.arrive(unsafe);
        String id = lane.rang(1);

        lane.here.arrive(lane.says(Lane.YES, unsafe.responseId(), 2, Instant.now()));

        lane.stands(id, "corrected");
        lane.asNamed()
                .get("/api/urgent-answers/" + id)
                .then()
                .body("asked.answer", nullValue())
                .body("history.kind", contains("opened", "corrected"));

        lane.here.arrive(lane.says(Lane.NO, unsafe.responseId(), 3, Instant.now()));

        lane.stands(id, "unseen");
    }

    @Test
    void aWithdrawalTakesEverythingThatWasSaidAndNotedAndLeavesThatThereWasSomething() {
        Lane lane = new Lane(publisher);
        ResponseRecorded unsafe = lane.says(Lane.NO);
        lane.here.arrive(unsafe);
        String id = lane.rang(1);
        lane.asNamed()
                .body("{\"note\":\"She said: not at home\"}")
                .post("/api/urgent-answers/" + id + "/followed-up")
                .then()
                .statusCode(200);

        lane.here.arrive(lane.here.withdrawal(unsafe.responseId()));

        lane.stands(id, "withdrawn");
        lane.asNamed()
                .get("/api/urgent-answers/" + id)
                .then()
                .body("asked", nullValue())
                .body("participantId", nullValue())
                .body("line.program", nullValue())
                .body("history.kind", contains("opened", "followed-up", "withdrawn"))
                .body("history.note", contains(nullValue(), nullValue(), nullValue()));
        lane.asNamed().post("/api/urgent-answers/" + id + "/seen").then().statusCode(409);
    }

    @Test
    void whatIsImportedOrWasAnsweredLongBeforeItCameRingsNobody() {
        Lane lane = new Lane(publisher);
        Instant weeksAgo = Instant.now().minus(Duration.ofDays(30));

        lane.here.arrive(
                lane.says(Lane.NO, UUID.randomUUID(), 1, weeksAgo),
                lane.says(Lane.NO, UUID.randomUUID(), 1, Instant.now(), true));
        lane.isCaughtUp();

        lane.asNamed().get("/api/urgent-answers").then().body("items", hasSize(1));
    }

    @Test
    void whoIsNamedLaterSeesWhatIsOpenAndWhoIsNamedNoMoreSeesNothing() {
        Lane lane = new Lane(publisher);
        lane.here.arrive(lane.says(Lane.NO));
        String id = lane.rang(1);
        UUID other = UUID.randomUUID();

        lane.rule(2, other);

        lane.as(other, "manager")
                .get("/api/urgent-answers/" + id)
                .then()
                .statusCode(200)
                .body("asked.answer", equalTo("No, no lo estoy"));
        lane.asNamed().get("/api/urgent-answers/" + id).then().statusCode(404);
        lane.asNamed().get("/api/urgent-answers").then().body("items", hasSize(0));
    }

    @Test
    void anEndedRuleRingsNoMoreAndWhatRangStaysReadable() {
        Lane lane = new Lane(publisher);
        lane.here.arrive(lane.says(Lane.NO));
        String id = lane.rang(1);

        lane.endRule();

        await().until(() -> {
            int before = lane.number();
            long responses = counts.responses(lane.here.organizationId);
            lane.here.arrive(lane.says(Lane.NO));
            await().until(() -> counts.responses(lane.here.organizationId) > responses);
            return lane.number() == before;
        });
        lane.asNamed().get("/api/urgent-answers/" + id).then().statusCode(200).body("asked.answer", notNullValue());
    }

    @Test
    void whoIsNamedHearsThatSomethingHappenedAndNotWhat() {
        Lane lane = new Lane(publisher);
        UUID organization = lane.here.organizationId;

        try (LiveEvents named = LiveEvents.open(TestTokens.token(organization, lane.named, "manager"), null);
                LiveEvents other = LiveEvents.open(TestTokens.token(organization, "admin"), null);
                LiveEvents client = LiveEvents.open(TestTokens.token(organization, lane.named, "integrator"), null)) {
            await().until(() -> named.text().contains(":listening")
                    && other.text().contains(":listening")
                    && client.text().contains(":listening"));
            lane.here.arrive(lane.says(Lane.NO));

            await().untilAsserted(() -> assertTrue(named.text().contains("event:urgent"), named::text));
            assertTrue(named.text().contains("data:{}") && !named.text().contains("safe"), named::text);
            assertTrue(!other.text().contains("urgent"), other::text);
            assertTrue(!client.text().contains("urgent"), client::text);
        }
    }
}

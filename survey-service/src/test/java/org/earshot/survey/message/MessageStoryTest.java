package org.earshot.survey.message;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.event.MessageDelivered;
import org.earshot.contracts.event.MessageFailed;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.event.ReplyWord;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.contact.Access;
import org.earshot.survey.contact.AccessLog;
import org.earshot.survey.contact.Address;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a request on the topic to a phone, and from a phone to the topic. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MessageStoryTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";

    @Inject
    Tenants tenants;

    @Inject
    Texting texting;

    @Inject
    Receiving receiving;

    @Inject
    Messages messages;

    @Inject
    AccessLog log;

    @Inject
    Tenancy tenancy;

    private UUID organization;
    private UUID ann;

    @BeforeEach
    void somebodyWithAPhone() {
        organization = tenants.organization("Riverside");
        ann = texting.person(organization, "Ann", "+12025550143");
    }

    @Test
    void aMessageArrivesOnceHoweverOftenItIsRequested() {
        MessageRequested request = texting.message(organization, ann, MessageKind.TURN, "How are you?");

        texting.request(request);
        texting.request(request);
        texting.request(texting.message(organization, ann, MessageKind.TURN, "And now?"));

        await().until(() -> texting.facts(ann, "delivered").size() == 2);
        assertEquals(2, texting.facts(ann, "sent").size());
        MessageDelivered delivered =
                (MessageDelivered) texting.facts(ann, "delivered").get(0);
        assertEquals(request.messageId(), delivered.messageId());
    }

    @Test
    void aTextIsToldOnceAndNamesNoNumber() {
        assertEquals(Receiving.Taken.NEW, write("+12025550143", "p1", "2"));
        assertEquals(Receiving.Taken.AGAIN, write("+12025550143", "p1", "2"));
        assertEquals(Receiving.Taken.FROM_NOBODY, write("+12025550199", "p2", "2"));

        await().until(() -> texting.facts(ann, "received").size() == 1);
        MessageReceived received =
                (MessageReceived) texting.facts(ann, "received").get(0);
        assertEquals("2", received.text());
        assertFalse(received.toString().contains("2025550143"));
    }

    @Test
    void stopIsInForceAtOnceAndStartTakesItBack() {
        write("+12025550143", "s1", "Stop");
        texting.request(texting.message(organization, ann, MessageKind.TURN, "One more question"));

        await().until(() -> !texting.facts(ann, "failed").isEmpty());
        MessageFailed failed = (MessageFailed) texting.facts(ann, "failed").get(0);
        assertEquals(MessageFailure.OPTED_OUT, failed.reason());
        assertFalse(failed.retryable());
        await().until(() ->
                onPhone().contains("You will get no more texts from Riverside. Send START to get them again."));
        write("+12025550143", "s2", "STOP");
        write("+12025550143", "s3", "start");
        await().until(() -> onPhone().contains("You will get texts from Riverside again. Send STOP to end them."));
        texting.request(texting.message(organization, ann, MessageKind.TURN, "Welcome back"));
        await().until(() -> onPhone().contains("Welcome back"));
        assertEquals(
                1,
                onPhone().stream()
                        .filter(text -> text.contains("no more texts"))
                        .count());
        assertEquals(
                List.of(ReplyWord.STOP, ReplyWord.STOP, ReplyWord.START),
                texting.facts(ann, "received").stream()
                        .map(fact -> ((MessageReceived) fact).word())
                        .toList());
    }

    @Test
    void aNumberThatWritesLikeAMachineIsNotHeardUntilItRestsButItsStopIs() {
        for (int i = 0; i < 200; i++) {
            assertEquals(Receiving.Taken.NEW, write("+12025550143", "m" + i, "2"));
        }

        assertEquals(Receiving.Taken.TOO_MANY, write("+12025550143", "one too many", "2"));
        assertEquals(Receiving.Taken.NEW, write("+12025550143", "but", "STOP"));
        UUID bea = texting.person(organization, "Bea", "+12025550144");
        assertEquals(Receiving.Taken.NEW, write("+12025550144", "bea", "2"));
        await().until(() -> texting.facts(bea, "received").size() == 1);
    }

    @Test
    void aFloodOfCommandsIsObeyedAndAnsweredSixTimesAnHour() {
        for (int i = 0; i < 10; i++) {
            write("+12025550143", "stop" + i, "STOP");
            write("+12025550143", "start" + i, "START");
            write("+12025550143", "help" + i, "HELP");
        }
        write("+12025550143", "at last", "STOP");

        assertEquals(
                6,
                tenancy.inOrganization(organization, () -> messages.latest(100)).size());
        texting.request(texting.message(organization, ann, MessageKind.TURN, "One more question"));
        await().until(() -> !texting.facts(ann, "failed").isEmpty());
        assertEquals(
                MessageFailure.OPTED_OUT,
                ((MessageFailed) texting.facts(ann, "failed").get(0)).reason());
    }

    @Test
    void helpFromAMachineIsKeptNoMoreThanItsOtherTexts() {
        for (int i = 0; i < 200; i++) {
            assertEquals(Receiving.Taken.NEW, write("+12025550143", "h" + i, "HELP"));
        }

        assertEquals(Receiving.Taken.TOO_MANY, write("+12025550143", "one too many", "HELP"));
        assertEquals(Receiving.Taken.NEW, write("+12025550143", "but", "STOP"));
        assertEquals(Receiving.Taken.TOO_MANY, write("+12025550143", "again", "STOP"));
    }

    @Test
    void aFloodFromNumbersThatNobodyHasLeavesNothingAndIsNotAnswered() {
        for (int i = 0; i < 300; i++) {
            assertEquals(
                    Receiving.Taken.FROM_NOBODY,
                    write("+1202555%04d".formatted(1000 + i), "u" + i, i % 3 == 0 ? "STOP" : "HELP"));
        }

        assertEquals(List.of(), tenancy.inOrganization(organization, () -> messages.latest(10)));
    }

    @Test
    void helpSaysWhoWrites() {
        write("+12025550143", "h1", "AYUDA");

        await().until(() ->
                onPhone().stream().anyMatch(text -> text.startsWith("Riverside asks how things are going.")));
    }

    @Test
    void surveysOfPeopleWhoShareANumberNeverInterleave() {
        UUID bea = texting.person(organization, "Bea", "+12025550143");
        texting.request(texting.message(organization, ann, MessageKind.INVITATION, "For Ann"));
        await().until(() -> texting.facts(ann, "delivered").size() == 1);

        texting.request(texting.message(organization, bea, MessageKind.INVITATION, "For Bea"));
        texting.request(texting.message(organization, ann, MessageKind.TURN, "Question for Ann"));
        await().until(() -> texting.facts(ann, "delivered").size() == 2);
        write("+12025550143", "i1", "2");
        assertEquals(List.of(), texting.facts(bea, "delivered"));

        texting.request(texting.lastTurn(organization, ann, "Thanks, Ann"));
        await().until(() -> texting.facts(bea, "delivered").size() == 1);
        write("+12025550143", "i2", "3");

        await().until(() -> texting.facts(bea, "received").size() == 1);
        assertEquals(1, texting.facts(ann, "received").size());
    }

    @Test
    void aStopOnASharedNumberIsEverybodys() {
        UUID bea = texting.person(organization, "Bea", "+12025550143");

        write("+12025550143", "b1", "alto");

        await().until(() -> texting.facts(ann, "received").size() == 1
                && texting.facts(bea, "received").size() == 1);
    }

    @Test
    void thePhoneShowsWhatItsPersonSeesAndAnswersAsTheyWould() {
        texting.request(texting.message(
                organization, ann, MessageKind.TURN, "How are you?\n1 Well\nhttps://example.org/a/abc"));
        await().until(() -> onPhone().size() == 1);

        page().get("/outbox")
                .then()
                .statusCode(200)
                .body(containsString("Phone of Ann"), containsString("href=\"https://example.org/a/abc\""));
        page().redirects()
                .follow(false)
                .cookie("csrf-token", FORM_TOKEN)
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", FORM_TOKEN)
                .formParam("person", ann.toString())
                .formParam("text", "1")
                .post("/outbox")
                .then()
                .statusCode(303);

        await().until(() -> texting.facts(ann, "received").size() == 1);
        page().get("/outbox?person=" + ann).then().body(containsString("Ann\u2069 writes"));
        given().auth()
                .oauth2(TestTokens.token(organization, Roles.ANALYST))
                .get("/outbox")
                .then()
                .statusCode(403);
    }

    @Test
    void aLookAtThePhonesIsOneLookHoweverManyPeopleAreListed() {
        UUID bea = texting.person(organization, "Bea", "+12025550144");
        texting.request(texting.message(organization, ann, MessageKind.TURN, "For Ann"));
        texting.request(texting.message(organization, bea, MessageKind.TURN, "For Bea"));
        await().until(() -> texting.facts(bea, "delivered").size() == 1
                && texting.facts(ann, "delivered").size() == 1);

        page().get("/outbox").then().statusCode(200);

        List<Access> listed = tenancy.inOrganization(organization, () -> log.latest(20)).stream()
                .filter(access -> access.act() == Access.Act.LISTED)
                .toList();
        assertEquals(1, listed.size());
        assertEquals(Set.of(ann, bea), Set.copyOf(listed.get(0).participants()));
    }

    private RequestSpecification page() {
        return given().auth()
                .oauth2(TestTokens.token(organization, Roles.MANAGER))
                .accept("text/html");
    }

    private Receiving.Taken write(String number, String id, String text) {
        return tenancy.inOrganization(
                organization,
                () -> receiving.take(new Incoming(
                        organization, Receiving.OUTBOX, id + organization, Address.phone(number, "US"), text)));
    }

    private List<String> onPhone() {
        return tenancy.inOrganization(organization, () -> messages.latestTo(List.of(ann), 20).stream()
                .filter(message -> message.course().state() == Course.State.DELIVERED)
                .map(message -> message.request().text())
                .toList());
    }
}

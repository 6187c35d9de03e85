package org.earshot.insight.urgent;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.topic.Topic;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Listening;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.jspecify.annotations.Nullable;

/** An organisation that asks whether people are safe tonight, and names one person who is told. */
final class Lane {
    static final String NO = "no";
    static final String YES = "yes";

    final Listening here;
    final UUID named = UUID.randomUUID();
    final UUID rule = UUID.randomUUID();
    private final EventPublisher publisher;

    Lane(EventPublisher publisher) {
        this.publisher = publisher;
        this.here = new Listening(publisher);
        Listening.knowTopic(publisher);
        publish(Topics.DIRECTORY, new DirectoryEntry.Program(here.organizationId, here.program, "Night shelter"));
        publish(Topics.INSTRUMENTS, instrument());
        rule(1, named);
    }

    /** Publishes a version of the rule and waits until insight knows it. */
    void rule(int version, UUID... people) {
        publish(
                Topics.DIRECTORY,
                new DirectoryEntry.UrgentRule(
                        here.organizationId,
                        rule,
                        version,
                        "Not safe tonight",
                        here.instrument,
                        "safe",
                        new Condition.Is("safe", NO),
                        null,
                        null,
                        List.of(people),
                        text("Call the night team.", "Llame al equipo de noche."),
                        Instant.now().minusSeconds(60)));
        await().until(() -> isNamed(people[0]));
    }

    void endRule() {
        publisher
                .publishTombstone(Topics.DIRECTORY, here.organizationId, rule.toString())
                .toCompletableFuture()
                .join();
    }

    private boolean isNamed(UUID account) {
        return given().accept("text/html")
                        .cookie("earshot_session", TestTokens.token(here.organizationId, account, "analyst"))
                        .get("/urgent")
                        .statusCode()
                == 200;
    }

    void publish(Topic topic, Event event) {
        await().ignoreExceptions().until(() -> {
            publisher.publish(topic, event).toCompletableFuture().join();
            return true;
        });
    }

    ResponseRecorded says(String safe) {
        return says(safe, UUID.randomUUID(), 1, Instant.now());
    }

    ResponseRecorded says(String safe, UUID response, int revision, Instant answeredAt) {
        return says(safe, response, revision, answeredAt, null);
    }

    ResponseRecorded says(String safe, UUID response, int revision, Instant answeredAt, @Nullable Boolean imported) {
        return new ResponseRecorded(
                here.organizationId,
                response,
                revision,
                here.instrument,
                1,
                here.program,
                here.site,
                new UUID(7, 7),
                "es",
                Channel.WEB,
                answeredAt,
                Instant.now(),
                new Answers(Map.of("safe", new Answer.Text(safe))),
                List.of(),
                Map.of("language", "es"),
                Map.of(),
                null,
                imported);
    }

    /** A request of the person named. */
    RequestSpecification asNamed() {
        return as(named, "analyst");
    }

    RequestSpecification as(UUID account, String role) {
        return given().auth()
                .oauth2(TestTokens.token(here.organizationId, account, role))
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
    }

    /** Waits until so many have rung and returns the newest. */
    String rang(int number) {
        await().untilAsserted(() ->
                asNamed().get("/api/urgent-answers").then().statusCode(200).body("items.size()", equalTo(number)));
        return asNamed().get("/api/urgent-answers").path("items[0].id");
    }

    /** How many have rung. */
    int number() {
        return asNamed().get("/api/urgent-answers").path("items.size()");
    }

    /** Waits until everything that was sent before has been applied. */
    void isCaughtUp() {
        ResponseRecorded last = says(NO);
        int before = number();
        here.arrive(last);
        rang(before + 1);
    }

    void stands(String id, String status) {
        await().untilAsserted(() -> asNamed()
                .get("/api/urgent-answers")
                .then()
                .body("items.find { it.id == '" + id + "' }.status", equalTo(status)));
    }

    private PublishedInstrument instrument() {
        return new PublishedInstrument(
                here.organizationId,
                here.instrument,
                1,
                Instant.now(),
                null,
                null,
                new Instrument(
                        text("Tonight", "Esta noche"),
                        List.of("en", "es"),
                        null,
                        null,
                        List.of(new SingleChoice(
                                "safe",
                                Asking.of(text("Are you safe tonight?", "¿Está a salvo esta noche?")),
                                List.of(
                                        new Choice(YES, text("Yes", "Sí"), null, false),
                                        new Choice(NO, text("No, I am not", "No, no lo estoy"), null, false)),
                                null)),
                        null));
    }

    private static LocalizedText text(String english, String spanish) {
        java.util.LinkedHashMap<String, String> both = new java.util.LinkedHashMap<>();
        both.put("en", english);
        both.put("es", spanish);
        return new LocalizedText(both);
    }
}

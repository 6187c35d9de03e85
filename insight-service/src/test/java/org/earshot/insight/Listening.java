package org.earshot.insight;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ResponseWithdrawn;
import org.earshot.contracts.topic.Topics;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.jspecify.annotations.Nullable;

/** One organisation as tests speak of it: people answer, records arrive, managers read. */
public final class Listening {
    public static final String FOOD = "food-insecurity";

    public final UUID organizationId = UUID.randomUUID();
    public final UUID program = UUID.randomUUID();
    public final UUID site = UUID.randomUUID();
    public final UUID instrument = UUID.randomUUID();
    public final UUID account = UUID.randomUUID();

    static {
        // A loaded machine is slow, not wrong: wait as long as a person would look.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private final EventPublisher publisher;

    public Listening(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** A first answer about food by someone unknown. */
    public ResponseRecorded says(boolean food, String language, Instant at) {
        return response(UUID.randomUUID(), 1, null, at, language, List.of(new Signal(FOOD, food, food ? 1 : 0)));
    }

    /** Any response. */
    public ResponseRecorded response(
            UUID id, int revision, @Nullable UUID participant, Instant at, String language, List<Signal> signals) {
        return new ResponseRecorded(
                organizationId,
                id,
                revision,
                instrument,
                1,
                program,
                site,
                participant,
                language,
                Channel.API,
                at,
                at,
                new Answers(Map.of("food", new Answer.Flag(true))),
                signals,
                Map.of("language", language),
                Map.of());
    }

    public ResponseWithdrawn withdrawal(UUID id) {
        return new ResponseWithdrawn(organizationId, id, Instant.now());
    }

    /** Puts records on the topic and waits for the broker. */
    public void arrive(ResponseEvent... events) {
        arrive(List.of(events));
    }

    /** In this order; the first goes out as soon as the publisher knows the topic. */
    public void arrive(List<? extends ResponseEvent> events) {
        knowTopic(publisher);
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        events.forEach(
                event -> sent.add(publisher.publish(Topics.RESPONSES, event).toCompletableFuture()));
        sent.forEach(CompletableFuture::join);
    }

    /** Waits until the publisher has met the broker: before that it refuses at once. */
    public static void knowTopic(EventPublisher publisher) {
        await().ignoreExceptions().until(() -> {
            publisher
                    .publishTombstone(Topics.RESPONSES, new UUID(0, 0), new UUID(0, 0).toString())
                    .toCompletableFuture()
                    .join();
            return true;
        });
    }

    /** A request by someone with this role. */
    public RequestSpecification as(String role) {
        return given().auth()
                .oauth2(TestTokens.token(organizationId, account, role))
                .accept("application/json");
    }
}

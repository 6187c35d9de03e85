package org.earshot.insight.response.kafka;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class ResponsesConsumerTest {
    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Test
    void anAnswerIsCountedAndShownWithinSeconds() {
        Listening here = new Listening(publisher);
        Instant lastWeek = Instant.now().minus(Duration.ofDays(7));
        List<ResponseRecorded> answers = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> here.says(i < 5, "en", lastWeek))
                .toList();

        here.arrive(answers);

        await().untilAsserted(() -> here.as("analyst")
                .get("/api/needs")
                .then()
                .statusCode(200)
                .body("items[0].need", equalTo(Listening.FOOD))
                .body("items[0].latest.answers", equalTo(20)));
        assertEquals(List.of(20L, 5L), counts.of(here.organizationId, Listening.FOOD));
        assertEquals(0, counts.differences(here.organizationId));
    }

    @Test
    void aRecordThatComesTwiceCountsOnceAndTheLatestRevisionStands() {
        Listening here = new Listening(publisher);
        ResponseRecorded first = here.says(true, "en", Instant.now());
        ResponseRecorded corrected = here.response(
                first.responseId(), 2, null, Instant.now(), "es", List.of(new Signal(Listening.FOOD, false, 0)));
        ResponseRecorded last = here.says(true, "ar", Instant.now());

        here.arrive(first, first, corrected, first, last);

        await().untilAsserted(() -> assertEquals(List.of(2L, 1L), counts.of(here.organizationId, Listening.FOOD)));
        assertEquals(2, counts.responses(here.organizationId));
        assertEquals(0, counts.differences(here.organizationId));
    }

    @Test
    void aWithdrawalIsFinalAndErasesTheAnswersWhateverComesLater() {
        Listening here = new Listening(publisher);
        ResponseRecorded first = here.says(true, "en", Instant.now());
        ResponseRecorded afterwards = here.response(
                first.responseId(), 2, null, Instant.now(), "en", List.of(new Signal(Listening.FOOD, true, 1)));
        ResponseRecorded other = here.says(false, "en", Instant.now());

        here.arrive(first, here.withdrawal(first.responseId()), afterwards, other);

        await().untilAsserted(() -> assertEquals(List.of(1L, 0L), counts.of(here.organizationId, Listening.FOOD)));
        assertEquals(1, counts.responses(here.organizationId));
        assertEquals(
                0,
                counts.number(
                        here.organizationId,
                        "select count(*) from response where withdrawn and (answers is not null or cell_id is not null)"));
    }

    @Test
    void ofOnePersonsAnswersInAWeekTheLatestCounts() {
        Listening here = new Listening(publisher);
        UUID person = UUID.randomUUID();
        Instant early = Instant.parse("2026-03-02T10:00:00Z");
        ResponseRecorded later = here.response(
                UUID.randomUUID(),
                1,
                person,
                early.plusSeconds(60),
                "en",
                List.of(new Signal(Listening.FOOD, true, 1)));
        ResponseRecorded earlier =
                here.response(UUID.randomUUID(), 1, person, early, "es", List.of(new Signal(Listening.FOOD, false, 0)));

        here.arrive(later, earlier);

        await().untilAsserted(() -> assertEquals(2, counts.responses(here.organizationId)));
        assertEquals(List.of(1L, 1L), counts.of(here.organizationId, Listening.FOOD));

        here.arrive(here.withdrawal(later.responseId()));

        await().untilAsserted(() -> assertEquals(1, counts.responses(here.organizationId)));
        assertEquals(List.of(1L, 0L), counts.of(here.organizationId, Listening.FOOD));
        assertEquals(0, counts.differences(here.organizationId));
    }

    @Test
    void aRecordThatCannotBeReadIsSetAsideAndTheNextOnesAreApplied() {
        Listening here = new Listening(publisher);
        Listening.knowTopic(publisher);

        publisher
                .send(
                        Topics.RESPONSES,
                        here.organizationId,
                        "poison",
                        "x",
                        "{\"event\":\"recorded\"".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toCompletableFuture()
                .join();
        here.arrive(here.says(true, "en", Instant.now()));

        await().untilAsserted(() -> assertEquals(1, counts.responses(here.organizationId)));
        assertEquals(1, DeadLetterReader.count("poison"));
    }
}

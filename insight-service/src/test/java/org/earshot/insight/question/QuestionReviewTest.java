package org.earshot.insight.question;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ResponseWithdrawn;
import org.earshot.contracts.event.Stop;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.insight.instrument.PublishedVersions;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.response.ResponseLog;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From answers to what is told of questions, with a real database and a real broker. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class QuestionReviewTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Answer BUS = new Answer.Text("bus");

    @Inject
    EventPublisher publisher;

    @Inject
    ResponseLog log;

    @Inject
    QuestionTelling telling;

    @Inject
    QuestionTallies tallies;

    @Inject
    PublishedVersions instruments;

    @Inject
    Looking looking;

    @Inject
    Counts counts;

    private Listening here;
    private VersionKey version;

    @BeforeEach
    void aPublishedInstrument() {
        here = new Listening(publisher);
        version = new VersionKey(here.instrument, 1);
        Listening.knowTopic(publisher);
        await().ignoreExceptions().until(() -> {
            publisher
                    .publish(
                            Topics.INSTRUMENTS,
                            new PublishedInstrument(
                                    here.organizationId,
                                    here.instrument,
                                    1,
                                    NOON,
                                    null,
                                    null,
                                    Questionnaire.instrument()))
                    .toCompletableFuture()
                    .join();
            return true;
        });
        await().until(() ->
                instruments.version(here.organizationId, here.instrument, 1).isPresent());
    }

    @Test
    void countsEqualARecountHoweverRecordsComeAreCorrectedWithdrawnAndErased() {
        for (int seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            here = new Listening(publisher);
            aPublishedInstrument();
            Map<UUID, ResponseRecorded> standing = new HashMap<>();
            List<UUID> gone = new ArrayList<>();
            List<ResponseEvent> left = history(random);
            while (!left.isEmpty()) {
                List<ResponseEvent> batch = left.subList(0, 1 + random.nextInt(left.size()));
                log.apply(List.copyOf(batch));
                batch.forEach(event -> follow(event, standing, gone));
                batch.clear();
                if (random.nextBoolean()) {
                    telling.look(here.organizationId, () -> false);
                }
            }
            UUID erased = standing.keySet().stream().sorted().findFirst().orElseThrow();
            log.forget(here.organizationId, List.of(erased));
            standing.remove(erased);
            telling.look(here.organizationId, () -> false);

            Tally recount =
                    Tally.of(standing.values().stream().map(this::given).toList(), any -> Questionnaire.instrument());
            assertEquals(recount.questions(), counted(), "seed " + seed);
            assertEquals(
                    recount.levels(),
                    looking.at(here.organizationId, () -> tallies.levels(here.organizationId, version)),
                    "seed " + seed);
            assertEquals(
                    0, counts.number(here.organizationId, "select count(*) from uncounted_response"), "seed " + seed);
        }
    }

    @Test
    void fewerPeopleThanTheThresholdTellNothingAndEnoughTellRoughly() {
        comes(9, Questionnaire.answers(BUS, new Answer.Skipped()));
        shown().body("people", nullValue())
                .body("questions.leftOpen.suppressed", not(hasItem(false)))
                .body("questions.findings.flatten()", hasSize(0));

        comes(31, Questionnaire.answers(BUS, new Answer.Skipped(), 5, 5, 5, 5));
        shown().body("people", equalTo(40))
                .body("questions[1].question", equalTo("waited"))
                .body("questions[1].leftOpen.share", equalTo(1.0f))
                .body("questions[1].findings.kind", hasItem("LEFT_OPEN"))
                .body("questions[2].matrix", equalTo("lately"))
                .body("questions[2].findings.kind", hasItems("CEILING", "SAME_ANSWERS"))
                .body("questions[2].findings.find { it.kind == 'SAME_ANSWERS' }.people", equalTo(30));
        page().body(containsString("How did you get here?"))
                .body(containsString("/edit/questions/lately"))
                .body(containsString("gave every question of the run"));
    }

    @Test
    void whatWasToldStandsUntilEnoughPeopleHaveChangedIt() {
        comes(40, Questionnaire.answers(BUS, new Answer.Flag(true)));
        shown().body("questions[1].leftOpen.share", equalTo(0.0f));

        comes(9, Questionnaire.answers(BUS, new Answer.Skipped()));
        shown().body("people", equalTo(40)).body("questions[1].leftOpen.share", equalTo(0.0f));

        comes(1, Questionnaire.answers(BUS, new Answer.Skipped()));
        shown().body("people", equalTo(50)).body("questions[1].leftOpen.share", equalTo(0.2f));
    }

    @Test
    void whereManyStopIsToldAndAResponseThatComesAfterAllMakesItVoid() {
        comes(35, Questionnaire.answers(BUS, new Answer.Flag(true)));
        List<UUID> openings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            openings.add(UUID.randomUUID());
            stops(openings.get(i));
        }
        await().untilAsserted(() -> {
            telling.look(here.organizationId, () -> false);
            shown().body("questions[1].stopped.share", equalTo(0.25f))
                    .body("questions[1].findings.kind", hasItem("STOPPED_HERE"));
        });

        openings.forEach(id ->
                log.apply(List.of(response(id, 1, null, NOON, Questionnaire.answers(BUS, new Answer.Flag(true))))));
        comes(10, Questionnaire.answers(BUS, new Answer.Flag(true)));
        shown().body("questions[1].stopped.share", equalTo(0.0f));
    }

    @Test
    void aVersionThatNobodyPublishedIsRefused() {
        here.as("analyst")
                .get("/api/questions/" + here.instrument + "?version=7")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", containsString("unknown-version"));
        here.as("analyst").get("/api/questions/none").then().statusCode(404);
    }

    private void stops(UUID opening) {
        Stop stop = new Stop(here.organizationId, opening, here.instrument, 1, null, "waited", NOON);
        await().ignoreExceptions().until(() -> {
            publisher.publish(Topics.STOPS, stop).toCompletableFuture().join();
            return true;
        });
    }

    private void comes(int people, Answers answers) {
        List<ResponseEvent> events = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            events.add(response(UUID.randomUUID(), 1, null, NOON, answers));
        }
        log.apply(events);
        telling.look(here.organizationId, () -> false);
    }

    private ValidatableResponse shown() {
        return here.as("analyst")
                .get("/api/questions/" + here.instrument)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse page() {
        return here.as("manager")
                .accept("text/html")
                .get("/questions/" + here.instrument)
                .then()
                .statusCode(200);
    }

    private Map<QuestionKey, QuestionCounts> counted() {
        return looking.at(here.organizationId, () -> tallies.questions(here.organizationId, version));
    }

    private List<ResponseEvent> history(Random random) {
        List<ResponseEvent> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID id = UUID.randomUUID();
            for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
                Given given = TallyTest.anyone(random);
                events.add(response(id, revision, given.participantId(), given.answeredAt(), given.answers()));
            }
            if (random.nextInt(4) == 0 && i > 0) {
                events.add(new ResponseWithdrawn(here.organizationId, id, NOON));
            }
        }
        events.addAll(List.copyOf(events.subList(0, random.nextInt(events.size()))));
        Collections.shuffle(events, random);
        return events;
    }

    /** What the log says in the end: the first record of the highest revision, and nothing after a withdrawal. */
    private static void follow(ResponseEvent event, Map<UUID, ResponseRecorded> standing, List<UUID> gone) {
        if (event instanceof ResponseWithdrawn) {
            gone.add(event.responseId());
            standing.remove(event.responseId());
        } else if (event instanceof ResponseRecorded recorded && !gone.contains(event.responseId())) {
            standing.merge(
                    recorded.responseId(),
                    recorded,
                    (before, now) -> now.revision() > before.revision() ? now : before);
        }
        assertTrue(standing.size() < 100);
    }

    private Given given(ResponseRecorded response) {
        return new Given(
                response.responseId(),
                response.participantId(),
                version,
                response.language(),
                response.channel() == Channel.API,
                response.answeredAt(),
                response.answers());
    }

    private ResponseRecorded response(UUID id, int revision, @Nullable UUID participant, Instant at, Answers answers) {
        return new ResponseRecorded(
                here.organizationId,
                id,
                revision,
                here.instrument,
                1,
                here.program,
                here.site,
                participant,
                "en",
                Channel.WEB,
                at,
                at,
                answers,
                List.of(),
                Map.of("language", "en"),
                Map.of());
    }
}

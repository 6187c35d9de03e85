package org.earshot.insight.response.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.insight.response.ResponseLog;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

/** The same property as {@code ChangesTest}, on the real tables and with the recount that operators use. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class RandomHistoryTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    ResponseLog log;

    @Inject
    Counts counts;

    @Inject
    EventPublisher publisher;

    @Test
    void bucketsEqualARecountAfterEveryBatchHoweverRecordsAreSplitRepeatedAndShuffled() {
        for (int seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            Listening here = new Listening(publisher);
            List<ResponseEvent> left = events(here, random);
            while (!left.isEmpty()) {
                List<ResponseEvent> batch = left.subList(0, 1 + random.nextInt(left.size()));
                log.apply(List.copyOf(batch));
                batch.clear();
                assertEquals(0, counts.differences(here.organizationId), "seed " + seed);
            }
        }
    }

    private static List<ResponseEvent> events(Listening here, Random random) {
        List<ResponseEvent> events = new ArrayList<>();
        for (int response = 0; response < 12; response++) {
            UUID id = UUID.randomUUID();
            for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
                UUID participant = random.nextInt(3) == 0 ? null : new UUID(0, random.nextInt(3));
                events.add(here.response(
                        id,
                        revision,
                        participant,
                        MONDAY.plusSeconds(random.nextInt(5) * 259_200L),
                        random.nextBoolean() ? "en" : "es",
                        List.of(
                                new Signal(Listening.FOOD, random.nextBoolean(), random.nextDouble()),
                                new Signal("stress", random.nextBoolean(), random.nextDouble()))));
            }
            if (random.nextInt(4) == 0) {
                events.add(here.withdrawal(id));
            }
        }
        events.addAll(List.copyOf(events.subList(0, random.nextInt(events.size()))));
        Collections.shuffle(events, random);
        return events;
    }
}

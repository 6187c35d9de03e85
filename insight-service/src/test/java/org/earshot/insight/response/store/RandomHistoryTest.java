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
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.Place;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.response.Reader;
import org.earshot.insight.response.ResponseLog;
import org.earshot.insight.shift.GroupRef;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same property as {@code ChangesTest}, on the real tables and with the recount that operators use. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class RandomHistoryTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static final String DISTINCT_PEOPLE = """
            select count(distinct person) from (
                select distinct on (coalesce(participant_id, response_id), week)
                    coalesce(participant_id, response_id) as person, cell_id
                from response where not withdrawn and 'food-insecurity' = any (needs) and week <= %d
                order by coalesce(participant_id, response_id), week, answered_at desc, response_id desc
            ) as counted join cell using (cell_id)""".formatted(Reader.week(MONDAY) + 1);

    @Inject
    FamilyStore families;

    @Inject
    Looking looking;

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
                assertEquals(
                        counts.number(here.organizationId, DISTINCT_PEOPLE + " where groups ->> 'language' = 'es'"),
                        people(here, new GroupRef("language", "es")),
                        "seed " + seed);
                assertEquals(counts.number(here.organizationId, DISTINCT_PEOPLE), people(here, null), "seed " + seed);
            }
        }
    }

    private long people(Listening here, @Nullable GroupRef group) {
        Family everywhere = new Family(Listening.FOOD, Place.organization(here.organizationId));
        int week = Reader.week(MONDAY);
        return looking.at(here.organizationId, () -> families.people(here.organizationId)
                .count(everywhere, group, week, week + 1));
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

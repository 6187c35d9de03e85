package org.earshot.insight.instrument.kafka;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class RemovalTest {
    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Test
    void removingAnInstrumentErasesEveryResponseToItAndTakesNoFurtherOne() {
        Listening here = new Listening(publisher);
        Listening.knowTopic(publisher);
        publish(here);
        here.arrive(IntStream.range(0, 15)
                .mapToObj(i -> here.says(true, "en", Instant.now()))
                .toList());
        await().untilAsserted(() -> here.as("analyst").get("/api/needs").then().body("items.size()", equalTo(3)));
        await().untilAsserted(() -> assertEquals(1, remembered(here)));

        publisher
                .publishTombstone(Topics.INSTRUMENTS, here.organizationId, PublishedInstrument.key(here.instrument, 1))
                .toCompletableFuture()
                .join();

        await().untilAsserted(() -> assertEquals(0, counts.responses(here.organizationId)));
        ResponseRecorded late = here.says(true, "en", Instant.now());
        ResponseRecorded other = here.response(UUID.randomUUID(), 1, null, Instant.now(), "en", List.of());
        here.arrive(late, other);
        await().untilAsserted(() -> here.as("analyst").get("/api/needs").then().body("items.size()", equalTo(0)));
        assertEquals(0, counts.number(here.organizationId, "select count(*) from response"));
        assertEquals(0, counts.number(here.organizationId, "select count(*) from bucket"));
        assertEquals(0, counts.number(here.organizationId, "select count(*) from cell"));
    }

    private long remembered(Listening here) {
        return counts.number(here.organizationId, "select count(*) from instrument");
    }

    private void publish(Listening here) {
        Instrument instrument =
                new Instrument(LocalizedText.of("en", "Check-in"), List.of("en"), null, null, List.of(), List.of());
        PublishedInstrument version =
                new PublishedInstrument(here.organizationId, here.instrument, 1, Instant.now(), null, null, instrument);
        await().ignoreExceptions().until(() -> {
            publisher.publish(Topics.INSTRUMENTS, version).toCompletableFuture().join();
            return true;
        });
    }
}

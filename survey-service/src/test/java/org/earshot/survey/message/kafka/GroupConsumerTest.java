package org.earshot.survey.message.kafka;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.topic.Topic;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.GroupConsumer;
import org.earshot.platform.kafka.GroupConsumers;
import org.earshot.survey.message.Texting;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.earshot.survey.scenario.TopicContents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GroupConsumerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Topic LETTERS = new Topic(
            Topics.MESSAGES.deadLetters(), Topics.MESSAGES.value(), Topic.Partitioning.KEY, Topics.MESSAGES.cleanup());

    @Inject
    GroupConsumers groups;

    @Inject
    Tenants tenants;

    @Inject
    Texting texting;

    @Test
    void aRecordThatBreaksWhatHandlesItIsSetAsideAndTheNextComes() {
        UUID organization = tenants.organization("Riverside");
        UUID ann = texting.person(organization, "Ann", "+12025550143");
        MessageRequested poison = texting.request(texting.message(organization, ann, MessageKind.TURN, "one"));
        MessageRequested next = texting.request(texting.message(organization, ann, MessageKind.TURN, "two"));
        List<UUID> taken = new CopyOnWriteArrayList<>();

        consume(
                event -> {
                    if (event instanceof MessageRequested && event.messageId().equals(poison.messageId())) {
                        throw new IllegalArgumentException("a value that nobody can bear");
                    }
                    taken.add(event.messageId());
                },
                () -> taken.contains(next.messageId()));

        assertEquals(
                1,
                TopicContents.all(LETTERS).stream()
                        .filter(letter -> String.valueOf(letter.json())
                                .contains(poison.messageId().toString()))
                        .count());
    }

    @Test
    void aRecordThatMetAnOutageComesAgain() {
        UUID organization = tenants.organization("Riverside");
        UUID ann = texting.person(organization, "Ann", "+12025550143");
        MessageRequested request = texting.request(texting.message(organization, ann, MessageKind.TURN, "one"));
        List<UUID> met = new CopyOnWriteArrayList<>();

        consume(
                event -> {
                    if (event instanceof MessageRequested && event.messageId().equals(request.messageId())) {
                        met.add(event.messageId());
                        if (met.size() < 3) {
                            throw new IllegalStateException("the database is away");
                        }
                    }
                },
                () -> met.size() >= 3);
    }

    private void consume(Consumer<MessageEvent> taken, Callable<Boolean> enough) {
        GroupConsumer<MessageEvent> consumer =
                groups.start("test-" + UUID.randomUUID(), Topics.MESSAGES, MessageEvent.class, taken);
        try {
            await().atMost(PATIENCE).until(enough);
        } finally {
            consumer.close();
        }
    }
}

package org.earshot.insight.response.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.contracts.topic.Topic;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.response.ApplyFailed;
import org.earshot.platform.kafka.EventPublisher;

/** Where records go that cannot be applied, byte for byte, for an operator to look at. */
@ApplicationScoped
public class DeadLetters {
    private static final UUID UNKNOWN_ORGANIZATION = new UUID(0, 0);
    private static final String TYPE = "org.earshot.dead-letter.v1";
    private static final Topic TOPIC = new Topic(
            Topics.RESPONSES.deadLetters(),
            Topics.RESPONSES.value(),
            Topic.Partitioning.KEY,
            Topics.RESPONSES.cleanup());

    private final EventPublisher publisher;

    public DeadLetters(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Keeps the record; returns after the acknowledgement.
     *
     * @throws ApplyFailed retryable, when there was none
     */
    boolean publish(IncomingRecord record) {
        try {
            publisher
                    .send(TOPIC, UNKNOWN_ORGANIZATION, record.key(), TYPE, record.value())
                    .toCompletableFuture()
                    .get(2 * EventPublisher.DELIVERY.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException away) {
            throw new ApplyFailed(true, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ApplyFailed(true, stopped);
        }
    }
}

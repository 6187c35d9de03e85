package org.earshot.platform.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.earshot.contracts.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Where records go that cannot be read or applied, byte for byte, for an operator to look at. */
@ApplicationScoped
public class DeadLetters {
    private static final UUID UNKNOWN_ORGANIZATION = new UUID(0, 0);
    private static final String TYPE = "org.earshot.dead-letter.v1";

    private final EventPublisher publisher;

    public DeadLetters(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Keeps a record.
     *
     * @param topic that it came on
     * @param key null when it had none
     * @return done after the acknowledgement; fails as {@link EventPublisher#send} does: then the record is to be tried again
     */
    public CompletionStage<Void> keep(Topic topic, @Nullable String key, byte @Nullable [] value) {
        Topic letters = new Topic(topic.deadLetters(), topic.value(), Topic.Partitioning.KEY, topic.cleanup());
        return publisher.send(letters, UNKNOWN_ORGANIZATION, key == null ? "" : key, TYPE, value);
    }
}

package org.earshot.ingest.conversation.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.conversation.Speaking;
import org.earshot.platform.kafka.EventPublisher;

/** Asks for texts on {@code earshot.messages}. */
@ApplicationScoped
class KafkaSpeaking implements Speaking {
    private final EventPublisher publisher;

    KafkaSpeaking(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void say(MessageRequested text) {
        try {
            publisher
                    .publish(Topics.MESSAGES, text)
                    .toCompletableFuture()
                    .get(2 * EventPublisher.DELIVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException away) {
            throw new IllegalStateException("a text was not acknowledged", away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a text was sent", stop);
        }
    }
}

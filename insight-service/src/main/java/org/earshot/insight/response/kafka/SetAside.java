package org.earshot.insight.response.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.response.ApplyFailed;
import org.earshot.platform.kafka.DeadLetters;
import org.earshot.platform.kafka.EventPublisher;

/** Sets responses aside that cannot be applied. */
@ApplicationScoped
public class SetAside {
    private final DeadLetters letters;

    public SetAside(DeadLetters letters) {
        this.letters = letters;
    }

    /**
     * Keeps the record; returns after the acknowledgement.
     *
     * @throws ApplyFailed retryable, when there was none
     */
    boolean keep(IncomingRecord record) {
        try {
            letters.keep(Topics.RESPONSES, record.key(), record.value())
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

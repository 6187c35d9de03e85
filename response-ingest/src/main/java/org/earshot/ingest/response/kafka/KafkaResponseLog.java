package org.earshot.ingest.response.kafka;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.BufferExhaustedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.response.ResponseLog;
import org.earshot.platform.kafka.EventPublisher;
import org.jspecify.annotations.Nullable;

/**
 * Appends to {@code earshot.responses}. The producer never waits for the partitions of a topic it has not used yet; so
 * a refusal at once, other than of a full buffer, is tried again for {@link #PATIENCE}.
 */
@Singleton
public class KafkaResponseLog implements ResponseLog {
    private static final Map<String, String> NO_FILES = Map.of(ResponseEvent.FILES, ResponseEvent.NO_FILES);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Executor SOON = CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);

    private final EventPublisher publisher;

    public KafkaResponseLog(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public CompletionStage<Void> append(ResponseEvent event) {
        CompletableFuture<Void> sent = publish(event);
        return refusedAtOnce(sent) ? again(event, System.nanoTime() + PATIENCE.toNanos()) : sent;
    }

    private CompletionStage<Void> again(ResponseEvent event, long until) {
        return CompletableFuture.runAsync(() -> {}, SOON).thenCompose(waited -> {
            CompletableFuture<Void> sent = publish(event);
            boolean another = refusedAtOnce(sent) && System.nanoTime() < until;
            return another ? again(event, until) : sent;
        });
    }

    private CompletableFuture<Void> publish(ResponseEvent event) {
        Map<String, String> attributes = event.saysNothingOfFiles() ? NO_FILES : Map.of();
        return publisher.publish(Topics.RESPONSES, event, attributes).toCompletableFuture();
    }

    private static boolean refusedAtOnce(CompletableFuture<Void> sent) {
        if (!sent.isCompletedExceptionally()) {
            return false;
        }
        Throwable reason = sent.handle((done, failure) -> failure).join();
        return isWithoutMetadata(reason);
    }

    private static boolean isWithoutMetadata(@Nullable Throwable reason) {
        return reason instanceof TimeoutException && !(reason instanceof BufferExhaustedException);
    }
}

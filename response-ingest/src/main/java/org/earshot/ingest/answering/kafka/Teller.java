package org.earshot.ingest.answering.kafka;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.topic.Topic;
import org.earshot.platform.kafka.EventPublisher;

/**
 * One thread tells the events of a topic, one after the other, so that no page waits for them. While the broker is away the first
 * {@value #WAITING} wait and further ones are dropped and counted; so this never takes more than a little memory, and never competes
 * with responses for the producer's buffer.
 */
final class Teller {
    private static final int WAITING = 2_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final EventPublisher publisher;
    private final Topic topic;
    private final Counter told;
    private final Counter dropped;
    private final BlockingQueue<Supplier<? extends Event>> waiting = new ArrayBlockingQueue<>(WAITING);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread worker;

    Teller(EventPublisher publisher, Topic topic, Counter told, Counter dropped) {
        this.publisher = publisher;
        this.topic = topic;
        this.told = told;
        this.dropped = dropped;
        this.worker = new Thread(this::work, "tell-" + topic.name());
        this.worker.setDaemon(true);
    }

    void start() {
        worker.start();
    }

    /** What waits is told if the broker answers right away. */
    void stop() throws InterruptedException {
        stopping.countDown();
        worker.interrupt();
        worker.join(LAST_WORDS.toMillis());
    }

    /**
     * Tells an event later; false when too many wait, and nobody will hear of it. Never blocks, never throws.
     *
     * @param event made by the thread that tells it, however long that takes
     */
    boolean tell(Supplier<? extends Event> event) {
        boolean waits = waiting.offer(event);
        if (!waits) {
            dropped.increment();
        }
        return waits;
    }

    private void work() {
        try {
            while (stopping.getCount() > 0) {
                tellUntilHeard(waiting.take().get());
            }
        } catch (InterruptedException stop) {
            lastWords();
        }
    }

    private void tellUntilHeard(Event event) throws InterruptedException {
        while (!isHeard(event)) {
            if (stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private void lastWords() {
        try {
            for (var event = waiting.poll(); event != null; event = waiting.poll()) {
                if (!isHeard(event.get())) {
                    return;
                }
            }
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isHeard(Event event) throws InterruptedException {
        try {
            publisher
                    .publish(topic, event)
                    .toCompletableFuture()
                    .get(2 * EventPublisher.DELIVERY.toMillis(), TimeUnit.MILLISECONDS);
            told.increment();
            return true;
        } catch (ExecutionException | TimeoutException away) {
            return false;
        }
    }
}

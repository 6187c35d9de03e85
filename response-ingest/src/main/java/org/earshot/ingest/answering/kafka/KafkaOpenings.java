package org.earshot.ingest.answering.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Openings;
import org.earshot.platform.kafka.EventPublisher;

/**
 * One thread tells openings, one after the other: naming one takes milliseconds of work (the receipt's slow hash), which no page
 * should wait for. While the broker is away the latest {@value #WAITING} wait and further ones are dropped and counted; so this never
 * takes more than a little memory, and never competes with responses for the producer's buffer.
 */
@ApplicationScoped
public class KafkaOpenings implements Openings {
    private static final int WAITING = 2_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final EventPublisher publisher;
    private final Clock clock;
    private final Counter told;
    private final Counter dropped;
    private final BlockingQueue<Began> waiting = new ArrayBlockingQueue<>(WAITING);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread worker = new Thread(this::work, "openings");

    public KafkaOpenings(EventPublisher publisher, Clock clock, MeterRegistry registry) {
        this.publisher = publisher;
        this.clock = clock;
        this.told = Counter.builder("earshot.ingest.openings")
                .description("openings of answer pages told to the broker")
                .register(registry);
        this.dropped = Counter.builder("earshot.ingest.openings.dropped")
                .description("openings that nobody will hear of, because too many waited for the broker")
                .register(registry);
        this.worker.setDaemon(true);
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    /** What waits is told if the broker answers right away. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping.countDown();
        worker.interrupt();
        worker.join(LAST_WORDS.toMillis());
    }

    @Override
    public void began(Invitation link, Draft draft, Channel channel) {
        if (!waiting.offer(new Began(link, draft, channel, clock.instant()))) {
            dropped.increment();
        }
    }

    private void work() {
        try {
            while (stopping.getCount() > 0) {
                tellUntilHeard(waiting.take());
            }
        } catch (InterruptedException stop) {
            lastWords();
        }
    }

    private void tellUntilHeard(Began began) throws InterruptedException {
        Opening opening = began.opening();
        while (!tell(opening)) {
            if (stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private void lastWords() {
        try {
            for (Began began = waiting.poll(); began != null; began = waiting.poll()) {
                if (!tell(began.opening())) {
                    return;
                }
            }
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tell(Opening opening) throws InterruptedException {
        try {
            publisher
                    .publish(Topics.OPENINGS, opening)
                    .toCompletableFuture()
                    .get(2 * EventPublisher.DELIVERY.toMillis(), TimeUnit.MILLISECONDS);
            told.increment();
            return true;
        } catch (ExecutionException | TimeoutException away) {
            return false;
        }
    }

    /** Someone began, as it waits to be told. */
    private record Began(Invitation link, Draft draft, Channel channel, Instant at) {

        Opening opening() {
            return new Opening(
                    link.organizationId(),
                    draft.code().responseId(link.organizationId()),
                    link.invitationId(),
                    link.instrumentId(),
                    link.version(),
                    link.programId(),
                    link.siteId(),
                    link.participantId(),
                    draft.language(),
                    channel,
                    at);
        }
    }
}

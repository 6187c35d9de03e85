package org.earshot.ingest.answering.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.earshot.contracts.event.Stop;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.answering.Stops;
import org.earshot.platform.kafka.EventPublisher;
import org.jboss.logging.Logger;

/** Tells stops to the broker, one after the other. */
@ApplicationScoped
public class KafkaStops implements Stops {
    private static final Logger LOG = Logger.getLogger(KafkaStops.class);

    private final EventPublisher publisher;

    public KafkaStops(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void stopped(Stop stop) {
        try {
            publisher
                    .publish(Topics.STOPS, stop)
                    .toCompletableFuture()
                    .get(2 * EventPublisher.DELIVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException away) {
            LOG.warnf("stop not told topic=%s organizationId=%s", Topics.STOPS_NAME, stop.organizationId());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

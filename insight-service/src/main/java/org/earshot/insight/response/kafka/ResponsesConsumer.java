package org.earshot.insight.response.kafka;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.response.ApplyFailed;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Applies the responses in batches. A batch that the database cannot take now is tried again until it can: nothing is
 * acknowledged before it is applied. A batch that holds a record which can never be applied is halved until that record stands
 * alone, and it goes to the dead letters.
 */
@ApplicationScoped
public class ResponsesConsumer {
    private static final Logger LOG = Logger.getLogger(ResponsesConsumer.class);

    private final ResponseBatch batch;
    private final SetAside aside;
    private final Retry retry;
    private final ResponseMeters meters;
    private final Evaluations evaluations;

    public ResponsesConsumer(
            ResponseBatch batch, SetAside aside, Retry retry, ResponseMeters meters, Evaluations evaluations) {
        this.batch = batch;
        this.aside = aside;
        this.retry = retry;
        this.meters = meters;
        this.evaluations = evaluations;
    }

    /** Takes what one poll brought; returns when all of it is applied or set aside. */
    @Incoming("responses")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        Instant started = Instant.now();
        List<IncomingRecord> incoming = IncomingRecord.all(records);
        incoming.stream().filter(record -> !record.isReadable()).forEach(this::setAside);
        int changed = apply(incoming.stream().filter(IncomingRecord::isReadable).toList());
        meters.applied(incoming.size(), changed, Duration.between(started, Instant.now()));
        evaluations.wake(incoming.size(), behind(incoming), organizations(incoming));
    }

    private static Duration behind(List<IncomingRecord> records) {
        return records.stream()
                .map(IncomingRecord::writtenAt)
                .max(Comparator.naturalOrder())
                .map(newest -> Duration.between(newest, Instant.now()))
                .orElse(Duration.ZERO);
    }

    private static Set<UUID> organizations(List<IncomingRecord> records) {
        return records.stream()
                .flatMap(record -> record.organizationId().stream())
                .collect(Collectors.toSet());
    }

    private int apply(List<IncomingRecord> records) {
        if (records.isEmpty()) {
            return 0;
        }
        try {
            return retry.untilDone(() -> batch.apply(records));
        } catch (ApplyFailed refused) {
            if (records.size() > 1) {
                int half = records.size() / 2;
                return apply(records.subList(0, half)) + apply(records.subList(half, records.size()));
            }
            setAside(records.get(0));
            return 0;
        }
    }

    private void setAside(IncomingRecord record) {
        LOG.errorf(
                "record set aside topic=%s partition=%d offset=%d",
                record.topic(), record.partition(), record.offset());
        retry.untilDone(() -> aside.keep(record));
        meters.setAside();
    }
}

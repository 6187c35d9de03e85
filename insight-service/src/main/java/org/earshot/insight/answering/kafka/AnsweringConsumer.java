package org.earshot.insight.answering.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.Opening;
import org.earshot.insight.answering.AnsweringLog;
import org.earshot.insight.answering.Delivery;
import org.earshot.insight.answering.Opportunity;
import org.earshot.insight.answering.Step;
import org.earshot.insight.response.ApplyFailed;
import org.earshot.insight.response.kafka.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Remembers who could answer, in batches. A batch that the database cannot take now is tried again until it can. A record that can
 * never be taken is passed over: at worst one person is missing among those who could answer.
 */
@ApplicationScoped
public class AnsweringConsumer {
    private static final Logger LOG = Logger.getLogger(AnsweringConsumer.class);

    private final AnsweringLog log;
    private final Retry retry;

    public AnsweringConsumer(AnsweringLog log, Retry retry) {
        this.log = log;
        this.retry = retry;
    }

    /** Takes what one poll brought of openings. */
    @Incoming("openings")
    @Blocking
    public void openings(ConsumerRecords<String, byte[]> records) {
        Batch<Opening> batch = new Batch<>(log::opened, Step.ANSWERED);
        records.forEach(record ->
                batch.take(record, TopicRecord.read(record, Opening.class).filter(opening -> Opportunity.of(opening)
                        .isApplicable())));
        batch.apply();
    }

    /** Takes what one poll brought of invitations. */
    @Incoming("personal-invitations")
    @Blocking
    public void invitations(ConsumerRecords<String, byte[]> records) {
        Batch<Invitation> batch = new Batch<>(log::invited, Step.OPENED);
        records.forEach(record -> batch.take(
                record, TopicRecord.read(record, Invitation.class).filter(invitation -> Opportunity.of(invitation)
                        .map(Opportunity::isApplicable)
                        .orElse(false))));
        batch.apply();
    }

    /** Takes what one poll brought of messages. */
    @Incoming("messages")
    @Blocking
    public void messages(ConsumerRecords<String, byte[]> records) {
        Batch<MessageEvent> batch = new Batch<>(
                events -> log.told(events.stream()
                        .flatMap(event -> Delivery.of(event).stream())
                        .toList()),
                Step.DELIVERED);
        records.forEach(record ->
                batch.take(record, TopicRecord.read(record, MessageEvent.class).filter(event -> Delivery.of(event)
                        .isPresent())));
        batch.apply();
    }

    /** What one poll brought, applied in the order of the topic where the order matters. */
    private final class Batch<E extends Event> {
        private final Consumer<List<E>> add;
        private final Step step;
        private final List<E> events = new ArrayList<>();

        Batch(Consumer<List<E>> add, Step step) {
            this.add = add;
            this.step = step;
        }

        void take(ConsumerRecord<String, byte[]> record, Optional<E> event) {
            event.ifPresent(events::add);
            if (record.value() == null) {
                apply();
                TopicRecord.removed(record)
                        .ifPresent(
                                gone -> untilDone(() -> log.forget(gone.organizationId(), step, List.of(gone.id()))));
            }
        }

        void apply() {
            apply(List.copyOf(events));
            events.clear();
        }

        private void apply(List<E> some) {
            if (some.isEmpty()) {
                return;
            }
            try {
                untilDone(() -> add.accept(some));
            } catch (ApplyFailed refused) {
                if (refused.retryable()) {
                    throw refused;
                }
                if (some.size() > 1) {
                    apply(some.subList(0, some.size() / 2));
                    apply(some.subList(some.size() / 2, some.size()));
                } else {
                    UUID organizationId = some.get(0).organizationId();
                    LOG.errorf("record passed over step=%s organizationId=%s", step, organizationId);
                }
            }
        }

        private void untilDone(Runnable work) {
            boolean unused = retry.untilDone(() -> {
                work.run();
                return true;
            });
        }
    }
}

package org.earshot.platform.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.topic.Topic;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of a topic one after the other, shared with the other instances of a group, on a thread of its own. An offset is
 * committed after the callback returned; when it throws, the same record comes again after a pause, so the callback must bear that. What
 * cannot be read, or fails by itself twice, goes to the dead letters of its topic and holds up nothing behind it.
 *
 * @param <V> the topic's value type
 */
public final class GroupConsumer<V extends Event> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(GroupConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long RETRY_MILLIS = 2_000;
    /** When records come one by one, so many of these are fetched and committed together. */
    private static final long GATHER_MILLIS = 20;

    private static final int ATTEMPTS = 2;

    private final GroupConsumers origin;
    private final String group;
    private final Topic topic;
    private final Class<V> type;
    private final Taking<V> taking;
    private final CountDownLatch stopped = new CountDownLatch(1);

    GroupConsumer(GroupConsumers origin, String group, Topic topic, Class<V> type, Taking<V> taking) {
        this.origin = origin;
        this.group = group;
        this.topic = topic;
        this.type = type;
        this.taking = taking;
    }

    void start() {
        Thread thread = new Thread(this::consume, "consume-" + topic.name());
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes no more after the record at hand; does not wait. */
    @Override
    public void close() {
        stopped.countDown();
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void consume() {
        while (isRunning()) {
            try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings())) {
                consumer.subscribe(List.of(topic.name()));
                while (isRunning()) {
                    var records = consumer.poll(POLL);
                    records.forEach(this::take);
                    if (!records.isEmpty() && isRunning()) {
                        consumer.commitSync();
                        pause(GATHER_MILLIS);
                    }
                }
            } catch (RuntimeException outage) {
                LOG.warnf(
                        "records wait, trying again topic=%s group=%s error=%s",
                        topic.name(), group, outage.getClass().getSimpleName());
                pause(RETRY_MILLIS);
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        byte[] json = record.value();
        if (!isRunning()) {
            return;
        }
        if (json == null) {
            apply(record, () -> taking.removed(record.key()));
            return;
        }
        if (taking.passesOver(name -> attribute(record, name))) {
            return;
        }
        V event;
        try {
            event = EventJson.read(json, type);
        } catch (IOException | RuntimeException unreadable) {
            setAside(record, unreadable);
            return;
        }
        apply(record, () -> taking.take(event));
    }

    private static @Nullable String attribute(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(EventPublisher.ATTRIBUTE + name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Twice when need be: of two transactions that met, one may fail for no fault of its own. */
    private void apply(ConsumerRecord<String, byte[]> record, Runnable what) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                what.run();
                return;
            } catch (RuntimeException failed) {
                if (!Failures.isOfTheRecord(failed)) {
                    throw failed;
                }
                if (attempt == ATTEMPTS) {
                    setAside(record, failed);
                }
            }
        }
    }

    private void setAside(ConsumerRecord<String, byte[]> record, Exception why) {
        origin.deadLetters()
                .keep(topic, record.key(), record.value())
                .toCompletableFuture()
                .join();
        LOG.errorf(
                "record sent to the dead letters topic=%s partition=%d offset=%d error=%s",
                record.topic(),
                record.partition(),
                record.offset(),
                why.getClass().getSimpleName());
    }

    private void pause(long millis) {
        try {
            boolean unused = stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            stopped.countDown();
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                origin.servers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                6_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                2_000);
    }
}

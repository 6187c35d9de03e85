package org.earshot.platform.kafka;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.topic.Topic;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a compacted topic from its beginning and then for ever, on a thread of its own, outside any consumer group:
 * every instance holds all of it. The callback runs on that thread, in the order of each partition.
 *
 * @param <V> the topic's value type
 */
public final class TopicFollower<V extends Event> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long RETRY_MILLIS = 500;

    private final String servers;
    private final Topic topic;
    private final Class<V> type;
    private final BiConsumer<String, @Nullable V> seen;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<String, byte[]> reading;
    private volatile boolean caughtUp;

    private TopicFollower(String servers, Topic topic, Class<V> type, BiConsumer<String, @Nullable V> seen) {
        this.servers = servers;
        this.topic = topic;
        this.type = type;
        this.seen = seen;
        this.thread = new Thread(this::follow, "follow-" + topic.name());
        this.thread.setDaemon(true);
    }

    /**
     * Starts to follow.
     *
     * @param seen called with each key and its value; null for a tombstone
     */
    public static <V extends Event> TopicFollower<V> start(
            String servers, Topic topic, Class<V> type, BiConsumer<String, @Nullable V> seen) {
        TopicFollower<V> follower = new TopicFollower<>(servers, topic, type, seen);
        follower.thread.start();
        return follower;
    }

    /** Whether everything that was on the topic when the follower started has been seen. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** The topic followed, for a health check to name. */
    public String topic() {
        return topic.name();
    }

    /** Stops at the next record or poll; does not wait. */
    @Override
    public void close() {
        closed.countDown();
        KafkaConsumer<String, byte[]> consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void follow() {
        while (!isClosed()) {
            try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings(servers))) {
                reading = consumer;
                readForEver(consumer);
            } catch (WakeupException stop) {
                return;
            } catch (KafkaException outage) {
                LOG.warnf(
                        "topic out of reach, trying again topic=%s error=%s",
                        topic.name(), outage.getClass().getSimpleName());
                pause();
            }
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void readForEver(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            pause();
            return;
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!isClosed()) {
            consumer.poll(POLL).forEach(this::show);
            if (!caughtUp) {
                caughtUp = ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            }
        }
    }

    private void show(ConsumerRecord<String, byte[]> record) {
        try {
            byte[] json = record.value();
            seen.accept(record.key(), json == null ? null : EventJson.read(json, type));
        } catch (IOException | RuntimeException unreadable) {
            LOG.errorf(
                    "record skipped topic=%s partition=%d offset=%d error=%s",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    unreadable.getClass().getSimpleName());
        }
    }

    private void pause() {
        try {
            boolean unused = closed.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            closed.countDown();
        }
    }

    private static Map<String, Object> settings(String servers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Objects.requireNonNull(servers));
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        return settings;
    }
}

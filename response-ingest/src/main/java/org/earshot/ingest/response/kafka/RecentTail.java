package org.earshot.ingest.response.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.response.RecentResponses;
import org.earshot.platform.kafka.EventJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Reads the newest responses at start, so that a retry that meets a restarted service is still the same response. */
@ApplicationScoped
public class RecentTail {
    private static final Logger LOG = Logger.getLogger(RecentTail.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final RecentResponses recent;
    private final String servers;
    private final int records;
    private volatile boolean read;
    private volatile boolean stopping;

    public RecentTail(
            RecentResponses recent,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "earshot.intake.tail-records", defaultValue = "50000") int records) {
        this.recent = recent;
        this.servers = servers;
        this.records = records;
        recent.isCompleteWhen(() -> read);
    }

    /** Whether the tail, as it was at start, has been read. */
    public boolean isRead() {
        return read;
    }

    void start(@Observes StartupEvent started) {
        Thread thread = new Thread(this::readUntilDone, "recent-responses");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    private void readUntilDone() {
        while (!read && !stopping) {
            try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings())) {
                read(consumer);
            } catch (KafkaException outage) {
                LOG.warnf(
                        "topic out of reach, trying again topic=%s error=%s",
                        Topics.RESPONSES_NAME, outage.getClass().getSimpleName());
            }
        }
    }

    private void read(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.RESPONSES_NAME).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            // The topic is still to be made.
            LockSupport.parkNanos(POLL.toNanos());
            return;
        }
        consumer.assign(partitions);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        ends.forEach((partition, end) ->
                consumer.seek(partition, Math.max(begins.getOrDefault(partition, 0L), end - records)));
        while (!stopping && !read) {
            consumer.poll(POLL).forEach(this::remember);
            read = ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        }
    }

    private void remember(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return;
        }
        try {
            recent.remember(EventJson.read(record.value(), ResponseEvent.class));
        } catch (IOException | RuntimeException unreadable) {
            LOG.errorf(
                    "record skipped topic=%s partition=%d offset=%d error=%s",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    unreadable.getClass().getSimpleName());
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000);
    }
}

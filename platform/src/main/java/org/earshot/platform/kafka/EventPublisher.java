package org.earshot.platform.kafka;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.topic.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes events to Kafka. Never blocks: a broker out of reach or a full buffer fails the stage at once, and a record
 * that is not acknowledged by all in-sync replicas within {@link #DELIVERY} fails it then.
 */
@Singleton
public class EventPublisher {
    /** Longest time between a send and its outcome. */
    public static final Duration DELIVERY = Duration.ofSeconds(5);

    /** Most bytes of one partition in one request. */
    private static final int MOST_TOGETHER = 128 * 1024;

    /** What the binding puts before the name of an attribute. */
    static final String ATTRIBUTE = "ce_";

    private static final byte[] SPECIFICATION = utf8("1.0");
    private static final byte[] JSON = utf8("application/json");

    private final KafkaProducer<String, Outgoing> producer;
    private final byte[] source;
    private final String instance = UUID.randomUUID().toString();
    private final AtomicLong sent = new AtomicLong();

    public EventPublisher(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producer = new KafkaProducer<>(settings(servers));
        this.source = utf8("/" + service);
    }

    /** Sends {@code event}; completes after the acknowledgement, fails when there is none and a retry is in order. */
    public CompletionStage<Void> publish(Topic topic, Event event) {
        return publish(topic, event, Map.of());
    }

    /**
     * The same, with further CloudEvents attributes for who need not read every record.
     *
     * @param attributes by name: lower-case letters and digits
     */
    public CompletionStage<Void> publish(Topic topic, Event event, Map<String, String> attributes) {
        return send(topic, event.organizationId(), event.key(), event.eventType(), EventJson.write(event), attributes);
    }

    /** Sends the removal of {@code key} from a compacted topic. */
    public CompletionStage<Void> publishTombstone(Topic topic, UUID organizationId, String key) {
        return send(topic, organizationId, key, "org.earshot.removed.v1", null);
    }

    /** Sends a record that is already JSON, as the outbox keeps it. */
    public CompletionStage<Void> send(
            Topic topic, UUID organizationId, String key, String eventType, byte @Nullable [] json) {
        return send(topic, organizationId, key, eventType, json, Map.of());
    }

    private CompletionStage<Void> send(
            Topic topic,
            UUID organizationId,
            String key,
            String eventType,
            byte @Nullable [] json,
            Map<String, String> attributes) {
        String partitionBy = topic.partitionedBy() == Topic.Partitioning.ORGANIZATION ? organizationId.toString() : key;
        ProducerRecord<String, Outgoing> record =
                new ProducerRecord<>(topic.name(), key, new Outgoing(partitionBy, json));
        describe(record.headers(), organizationId, eventType, key);
        attributes.forEach((name, value) -> record.headers().add(ATTRIBUTE + name, utf8(value)));
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        try {
            Future<RecordMetadata> unused = producer.send(record, (metadata, failure) -> {
                if (failure == null) {
                    outcome.complete(null);
                } else {
                    outcome.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException refused) {
            outcome.completeExceptionally(refused);
        }
        return outcome;
    }

    /**
     * CloudEvents 1.0, Kafka protocol binding, binary mode; with the organisation as an extension attribute, because a
     * tombstone has no body to say it.
     */
    private void describe(Headers headers, UUID organizationId, String eventType, String key) {
        headers.add("ce_specversion", SPECIFICATION);
        headers.add("ce_id", utf8(instance + '-' + sent.incrementAndGet()));
        headers.add("ce_source", source);
        headers.add("ce_type", utf8(eventType));
        headers.add("ce_time", utf8(Instant.now().toString()));
        headers.add("ce_subject", utf8(key));
        headers.add("ce_organizationid", utf8(organizationId.toString()));
        headers.add("content-type", JSON);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> settings(String servers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, OutgoingSerializer.class);
        settings.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, IdPartitioner.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Nobody waits for others; but while one request is under way, all that comes meanwhile gathers for the next.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, MOST_TOGETHER);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 0);
        settings.put(
                ProducerConfig.METADATA_MAX_IDLE_CONFIG, Duration.ofDays(365).toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVERY.toMillis());
        return settings;
    }

    @PreDestroy
    void close() {
        producer.close(DELIVERY);
    }
}

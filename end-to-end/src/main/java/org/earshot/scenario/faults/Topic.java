package org.earshot.scenario.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.topic.Topics;
import org.earshot.scenario.api.Json;
import org.jspecify.annotations.Nullable;

/** {@code earshot.responses} read from its beginning and folded to what each response says in the end. */
final class Topic {
    private final Map<UUID, Told> told = new LinkedHashMap<>();
    private long records;

    private Topic() {}

    /**
     * What a response says in the end.
     *
     * @param recorded its highest revision, the first record of that; null once withdrawn
     */
    record Told(int revision, @Nullable ResponseRecorded recorded) {}

    static Topic read(String bootstrapServers) {
        Topic topic = new Topic();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class))) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.RESPONSES_NAME).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(topic::take);
            }
        }
        return topic;
    }

    Map<UUID, Told> told() {
        return told;
    }

    /** How many records there are; those beyond one for each revision and withdrawal are repetitions. */
    long records() {
        return records;
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        records++;
        UUID id = UUID.fromString(record.key().substring(record.key().indexOf(':') + 1));
        if (record.value() == null) {
            told.remove(id);
            return;
        }
        Told before = told.get(id);
        if (before != null && before.recorded() == null) {
            return;
        }
        ResponseEvent event = event(record.value());
        int known = before == null ? 0 : before.revision();
        if (!(event instanceof ResponseRecorded recorded)) {
            told.put(id, new Told(known, null));
        } else if (recorded.revision() > known) {
            told.put(id, new Told(recorded.revision(), recorded));
        }
    }

    private static ResponseEvent event(byte[] json) {
        try {
            return Json.MAPPER.readValue(json, ResponseEvent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

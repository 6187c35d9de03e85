package org.earshot.ingest.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.EventJson;

/** What is on {@code earshot.openings}, read from the broker. */
public final class OpeningsTopic {
    private OpeningsTopic() {}

    /** Every opening of a link. */
    public static List<Opening> of(String servers, UUID invitationId) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        List<Opening> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.OPENINGS_NAME).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> found.add(read(record)));
            }
        }
        return found.stream()
                .filter(opening -> opening.invitationId().equals(invitationId))
                .toList();
    }

    private static Opening read(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.read(record.value(), Opening.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

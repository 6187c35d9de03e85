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
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.EventJson;

/** What is on {@code earshot.responses}, read from the broker. */
public final class ResponsesTopic {
    private ResponsesTopic() {}

    /** Every record of one response, in order. */
    public static List<ResponseEvent> of(String servers, UUID responseId) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        List<ResponseEvent> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.RESPONSES_NAME).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (record.value() != null && record.key().contains(responseId.toString())) {
                        found.add(read(record));
                    }
                });
            }
        }
        return found;
    }

    private static ResponseEvent read(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.read(record.value(), ResponseEvent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

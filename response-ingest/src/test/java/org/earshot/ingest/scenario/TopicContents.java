package org.earshot.ingest.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.topic.Topic;
import org.earshot.platform.kafka.EventJson;

/** What is on a topic right now, read from the broker. */
public final class TopicContents {
    private TopicContents() {}

    /** Every event, those of a key in their order. */
    public static <E extends Event> List<E> of(String servers, Topic topic, Class<E> type) {
        return records(servers, topic).stream()
                .filter(record -> record.value() != null)
                .map(record -> read(record.value(), type))
                .toList();
    }

    /** Every record, those of a key in their order. */
    public static List<ConsumerRecord<String, byte[]>> records(String servers, Topic topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    private static <E extends Event> E read(byte[] json, Class<E> type) {
        try {
            return EventJson.read(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

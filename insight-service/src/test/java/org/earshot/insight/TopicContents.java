package org.earshot.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.topic.Topic;
import org.earshot.platform.kafka.EventJson;

/** What is on a topic right now, read from the real broker. */
public final class TopicContents {
    private TopicContents() {}

    /** Every fact about an organisation, in order. */
    public static <E extends Event> List<E> of(String servers, Topic topic, Class<E> type, UUID organization) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", servers,
                "key.deserializer", StringDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<E> facts = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(entry -> facts.add(read(entry.value(), type)));
            }
            return facts.stream()
                    .filter(fact -> fact.organizationId().equals(organization))
                    .toList();
        }
    }

    private static <E> E read(byte[] json, Class<E> type) {
        try {
            return EventJson.read(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

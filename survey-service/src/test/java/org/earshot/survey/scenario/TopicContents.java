package org.earshot.survey.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.topic.Topic;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** What is on a topic right now, read from the real broker. */
public final class TopicContents {
    private TopicContents() {}

    /** One record; {@code json} is null for a removal. */
    public record Entry(String key, @Nullable String json, String type) {}

    /** The latest record with this key, or empty. */
    public static Optional<Entry> latest(Topic topic, String key) {
        return all(topic).stream().filter(entry -> entry.key().equals(key)).reduce((first, second) -> second);
    }

    /** Every record of a topic, in order within a partition. */
    public static List<Entry> all(Topic topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "key.deserializer", StringDeserializer.class,
                "value.deserializer", StringDeserializer.class);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Entry> entries = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(r -> entries.add(entry(r)));
            }
            return entries;
        }
    }

    private static Entry entry(ConsumerRecord<String, String> message) {
        String type = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return new Entry(message.key(), message.value(), type);
    }
}

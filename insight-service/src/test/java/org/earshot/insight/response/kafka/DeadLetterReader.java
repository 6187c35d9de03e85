package org.earshot.insight.response.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.earshot.contracts.topic.Topics;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the dead letters from the beginning. */
final class DeadLetterReader {
    private DeadLetterReader() {}

    static long count(String key) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        TopicPartition partition = new TopicPartition(Topics.RESPONSES.deadLetters(), 0);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            long found = 0;
            while (consumer.position(partition) < end) {
                for (var letter : consumer.poll(Duration.ofMillis(200))) {
                    found += key.equals(letter.key()) ? 1 : 0;
                }
            }
            return found;
        }
    }
}

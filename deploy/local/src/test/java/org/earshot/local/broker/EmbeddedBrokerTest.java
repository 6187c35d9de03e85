package org.earshot.local.broker;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Exit;
import org.earshot.contracts.topic.Topic;
import org.earshot.contracts.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    @TempDir
    private Path folder;

    @Test
    void everyTopicAndItsDeadLettersAreThere() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.forTests(folder.resolve("kafka")));
                Admin admin = admin(broker)) {
            Set<String> names = admin.listTopics().names().get();

            for (Topic topic : Topics.ALL) {
                assertTrue(names.contains(topic.name()), topic.name());
                assertTrue(names.contains(topic.deadLetters()), topic.deadLetters());
            }
        }
    }

    @Test
    void anAcknowledgedRecordIsThereAfterARestart() throws Exception {
        Path data = folder.resolve("kafka");
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.forTests(data))) {
            send(broker, "answered");
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.forTests(data))) {
            assertEquals(List.of("answered"), received(broker));
        }
    }

    @Test
    void powerCutSafetyCanBeSwitchedAtALaterStart() throws Exception {
        Path data = folder.resolve("kafka");
        try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(data, 0, 1, false))) {
            send(broker, "answered");
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(data, 0, 1, true));
                Admin admin = admin(broker)) {
            await().until(() -> flushMessages(admin), "1"::equals);
        }
    }

    @Test
    void whoeverStartedABrokerHearsWhenItCannotGoOn() throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        EmbeddedBroker.whenItGivesUp(heard::complete);
        try {
            Thread broker = new Thread(() -> Exit.halt(1, "the disk is full"));
            broker.start();

            assertEquals("the disk is full", heard.get(10, TimeUnit.SECONDS));
            broker.interrupt();
        } finally {
            Exit.resetExitProcedure();
            Exit.resetHaltProcedure();
        }
    }

    /** A changed setting is visible a moment after it was accepted. */
    private static String flushMessages(Admin admin) throws Exception {
        ConfigResource responses = new ConfigResource(ConfigResource.Type.TOPIC, Topics.RESPONSES_NAME);
        Config found = Objects.requireNonNull(
                admin.describeConfigs(List.of(responses)).all().get().get(responses));
        return found.get("flush.messages").value();
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()));
    }

    private static void send(EmbeddedBroker broker, String value) throws Exception {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers(), ProducerConfig.ACKS_CONFIG, "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.RESPONSES_NAME, "key", value))
                    .get();
        }
    }

    private static List<String> received(EmbeddedBroker broker) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker.bootstrapServers(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            Set<TopicPartition> partitions = consumer.partitionsFor(Topics.RESPONSES_NAME).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}

package org.earshot.scenario.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.earshot.contracts.topic.Topics;

/** The suite's broker: a topic for the ceiling beside Earshot's own, both with the same durability. */
final class Broker implements AutoCloseable {
    /** The ceiling's topic: one partition, as one organisation uses of Earshot's. */
    static final String CEILING = "bench.ceiling";

    private final Admin admin;

    Broker(String bootstrapServers) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        done(admin.createTopics(List.of(new NewTopic(CEILING, 1, (short) 1))).all());
    }

    /** From now on both topics acknowledge like this. */
    void acknowledge(Durability durability) {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (String topic : List.of(CEILING, Topics.RESPONSES_NAME)) {
            ConfigEntry entry = new ConfigEntry(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG, durability.flushMessages());
            changes.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, topic),
                    List.of(new AlterConfigOp(entry, AlterConfigOp.OpType.SET)));
        }
        done(admin.incrementalAlterConfigs(changes).all());
    }

    @Override
    public void close() {
        admin.close();
    }

    private static void done(KafkaFuture<?> change) {
        try {
            change.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

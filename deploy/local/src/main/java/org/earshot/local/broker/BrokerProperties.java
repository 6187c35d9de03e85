package org.earshot.local.broker;

import java.util.Properties;

/** The broker's own configuration: one node, quick to come back, small in memory. */
final class BrokerProperties {
    private BrokerProperties() {}

    static Properties of(BrokerSettings settings, int port, int controllerPort) {
        Properties properties = new Properties();
        oneNode(properties, settings, port, controllerPort);
        quick(properties);
        small(properties);
        return properties;
    }

    private static void oneNode(Properties properties, BrokerSettings settings, int port, int controllerPort) {
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("listeners", "BROKER://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.put("advertised.listeners", "BROKER://127.0.0.1:" + port);
        properties.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "BROKER");
        properties.put("log.dirs", settings.dataFolder().toString());
        properties.put("auto.create.topics.enable", "false");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("transaction.state.log.num.partitions", "4");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
    }

    /** After a kill -9 the broker's old session must end before it may register again. */
    private static void quick(Properties properties) {
        properties.put("broker.session.timeout.ms", "1000");
        properties.put("broker.heartbeat.interval.ms", "250");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("controller.quorum.election.timeout.ms", "200");
        properties.put("controller.quorum.fetch.timeout.ms", "500");
        properties.put("controlled.shutdown.enable", "false");
        // Otherwise the controller writes to the disk twice a second for ever, which nobody here reads.
        properties.put("metadata.max.idle.interval.ms", "0");
    }

    private static void small(Properties properties) {
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        properties.put("background.threads", "2");
        properties.put("num.recovery.threads.per.data.dir", "2");
        properties.put("log.cleaner.dedupe.buffer.size", "8388608");
        properties.put("log.segment.bytes", "67108864");
        properties.put("log.index.size.max.bytes", "1048576");
        properties.put("metrics.num.samples", "2");
    }
}

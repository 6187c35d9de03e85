package org.earshot.local.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.earshot.contracts.topic.Topic;
import org.earshot.contracts.topic.Topics;

/** Brings the broker's topics to what {@link Topics} and the settings say, leaving records and partitions alone. */
final class TopicCreation {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private static final String A_MONTH = Long.toString(Duration.ofDays(30).toMillis());

    private TopicCreation() {}

    static void createMissing(String bootstrapServers, BrokerSettings settings) {
        List<NewTopic> wanted = wanted(settings);
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            List<NewTopic> missing = wanted.stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            create(admin, missing);
            admin.incrementalAlterConfigs(configurations(wanted, present))
                    .all()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not create its topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Kafka created its topics", e);
        }
    }

    /** A broker that starts slowly counts as none that could hold a topic until the controller has heard of it. */
    private static void create(Admin admin, List<NewTopic> missing)
            throws ExecutionException, InterruptedException, TimeoutException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean created = false;
        while (!created) {
            try {
                admin.createTopics(missing).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                created = true;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof InvalidReplicationFactorException) || System.nanoTime() > end) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES.toMillis());
            }
        }
    }

    private static List<NewTopic> wanted(BrokerSettings settings) {
        List<NewTopic> wanted = new ArrayList<>();
        for (Topic topic : Topics.ALL) {
            Map<String, String> kept = Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    topic.cleanup().name().toLowerCase(Locale.ROOT),
                    TopicConfig.RETENTION_MS_CONFIG,
                    A_MONTH, // of what is not compacted
                    TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG,
                    flushInterval(settings));
            wanted.add(topic(topic.name(), settings.partitions(), kept));
            wanted.add(topic(topic.deadLetters(), 1, Map.of(TopicConfig.RETENTION_MS_CONFIG, A_MONTH)));
        }
        return wanted;
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> configuration) {
        return new NewTopic(name, partitions, (short) 1).configs(configuration);
    }

    private static String flushInterval(BrokerSettings settings) {
        return settings.powerCutSafe() ? "1" : Long.toString(Long.MAX_VALUE);
    }

    private static Map<ConfigResource, Collection<AlterConfigOp>> configurations(
            List<NewTopic> wanted, Set<String> present) {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (NewTopic topic : wanted) {
            if (present.contains(topic.name())) {
                List<AlterConfigOp> sets = topic.configs().entrySet().stream()
                        .map(entry -> new AlterConfigOp(
                                new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                        .toList();
                changes.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), sets);
            }
        }
        return changes;
    }
}

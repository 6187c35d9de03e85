package org.earshot.insight.urgent.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.urgent.RulesNotRead;
import org.earshot.insight.urgent.UrgentRules;
import org.earshot.platform.kafka.TopicFollower;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The rules as the directory topic tells them. */
@ApplicationScoped
public class FollowedRules implements UrgentRules {
    private final String servers;
    private final Map<String, UrgentRule> rules = new ConcurrentHashMap<>();
    private volatile Map<UUID, List<UrgentRule>> byOrganization = Map.of();
    private volatile @Nullable TopicFollower<DirectoryEntry> follower;

    public FollowedRules(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    void start(@Observes StartupEvent started) {
        follower = TopicFollower.start(servers, Topics.DIRECTORY, DirectoryEntry.class, this::see);
    }

    void stop(@Observes ShutdownEvent stopping) {
        TopicFollower<DirectoryEntry> following = follower;
        if (following != null) {
            following.close();
        }
    }

    private void see(String key, @Nullable DirectoryEntry entry) {
        boolean changed;
        if (entry instanceof UrgentRule rule) {
            rules.put(key, rule);
            changed = true;
        } else {
            changed = rules.remove(key) != null;
        }
        if (changed) {
            byOrganization = rules.values().stream().collect(Collectors.groupingBy(UrgentRule::organizationId));
        }
    }

    @Override
    public List<UrgentRule> of(UUID organizationId) {
        TopicFollower<DirectoryEntry> following = follower;
        if (following == null || !following.caughtUp()) {
            throw new RulesNotRead();
        }
        return byOrganization.getOrDefault(organizationId, List.of());
    }
}

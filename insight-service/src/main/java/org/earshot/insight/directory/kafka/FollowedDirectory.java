package org.earshot.insight.directory.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.platform.kafka.TopicFollower;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The directory as the topic tells it. */
@ApplicationScoped
public class FollowedDirectory implements Directory {
    private final String servers;
    private final Map<String, DirectoryEntry> entries = new ConcurrentHashMap<>();
    private @Nullable TopicFollower<DirectoryEntry> follower;

    public FollowedDirectory(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    void start(@Observes StartupEvent started) {
        follower = TopicFollower.start(servers, Topics.DIRECTORY, DirectoryEntry.class, this::see);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (follower != null) {
            follower.close();
        }
    }

    private void see(String key, @Nullable DirectoryEntry entry) {
        if (entry == null) {
            entries.remove(key);
        } else {
            entries.put(key, entry);
        }
    }

    /** Whether everything on the topic at the start has been seen. */
    public boolean caughtUp() {
        return follower != null && follower.caughtUp();
    }

    @Override
    public Optional<String> name(UUID organizationId, UUID id) {
        return Optional.ofNullable(entries.get(id.toString()))
                .filter(entry -> entry.organizationId().equals(organizationId))
                .map(DirectoryEntry::name);
    }

    @Override
    public ListeningPolicy policy(UUID organizationId) {
        return entries.get(organizationId.toString()) instanceof DirectoryEntry.Organization organization
                ? ListeningPolicy.of(organization)
                : ListeningPolicy.STANDARD;
    }
}

package org.earshot.ingest.catalogue.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.Trial;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.platform.kafka.TopicFollower;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Follows the topics that the catalogue is made of, from their beginning. */
@ApplicationScoped
public class CatalogueFollower {
    private final Catalogue catalogue;
    private final String servers;
    private volatile List<TopicFollower<?>> followers = List.of();

    public CatalogueFollower(Catalogue catalogue, @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.catalogue = catalogue;
        this.servers = servers;
    }

    /** Topics that have not been read to where they ended at start; empty when the catalogue is complete. */
    public List<String> missing() {
        return followers.stream()
                .filter(follower -> !follower.caughtUp())
                .map(TopicFollower::topic)
                .toList();
    }

    void start(@Observes StartupEvent started) {
        TopicFollower<?> instruments =
                TopicFollower.start(servers, Topics.INSTRUMENTS, PublishedInstrument.class, catalogue::keepInstrument);
        TopicFollower<?> directory =
                TopicFollower.start(servers, Topics.DIRECTORY, DirectoryEntry.class, catalogue::keepDirectoryEntry);
        TopicFollower<?> invitations =
                TopicFollower.start(servers, Topics.INVITATIONS, Invitation.class, catalogue::keepInvitation);
        TopicFollower<?> trials = TopicFollower.start(servers, Topics.TRIALS, Trial.class, catalogue::keepTrial);
        followers = List.of(instruments, directory, invitations, trials);
        catalogue.isCompleteWhen(() -> instruments.caughtUp() && directory.caughtUp() && invitations.caughtUp());
    }

    void stop(@Observes ShutdownEvent stopped) {
        followers.forEach(TopicFollower::close);
    }
}

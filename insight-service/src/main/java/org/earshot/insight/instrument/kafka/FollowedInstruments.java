package org.earshot.insight.instrument.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.instrument.GroupLabels;
import org.earshot.insight.instrument.Meaning;
import org.earshot.insight.instrument.PlannedSteps;
import org.earshot.insight.instrument.PublishedInstruments;
import org.earshot.insight.instrument.PublishedVersions;
import org.earshot.platform.kafka.TopicFollower;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Every published version, as the topic tells it, with its repeats written out. */
@ApplicationScoped
public class FollowedInstruments implements GroupLabels, PlannedSteps, PublishedInstruments, PublishedVersions {
    private final String servers;
    private final Map<String, PublishedInstrument> versions = new ConcurrentHashMap<>();
    private final Set<UUID> takenBack = ConcurrentHashMap.newKeySet();
    private final AtomicLong changes = new AtomicLong();
    private @Nullable TopicFollower<PublishedInstrument> follower;

    public FollowedInstruments(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    void start(@Observes StartupEvent started) {
        follower = TopicFollower.start(servers, Topics.INSTRUMENTS, PublishedInstrument.class, this::see);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (follower != null) {
            follower.close();
        }
    }

    private void see(String key, @Nullable PublishedInstrument version) {
        if (version == null) {
            versions.remove(key);
            takenBack.add(UUID.fromString(key.substring(0, key.indexOf(':'))));
        } else {
            versions.put(key, version.unrolled());
            takenBack.remove(version.instrumentId());
        }
        changes.incrementAndGet();
    }

    /** Whether everything on the topic at the start has been seen. */
    public boolean caughtUp() {
        return follower != null && follower.caughtUp();
    }

    /** Grows with every record: as long as it stays, so does everything else here. */
    long changes() {
        return changes.get();
    }

    /** The instruments on the topic, by organisation. */
    Map<UUID, Set<UUID>> present() {
        return versions.values().stream()
                .collect(Collectors.groupingBy(
                        PublishedInstrument::organizationId,
                        Collectors.mapping(PublishedInstrument::instrumentId, Collectors.toSet())));
    }

    /** Whether a tombstone of the instrument was seen since the start. */
    boolean isTakenBack(UUID instrumentId) {
        return takenBack.contains(instrumentId);
    }

    @Override
    public Optional<String> label(UUID organizationId, String dimension, String group, String language) {
        return versions.values().stream()
                .filter(version -> version.organizationId().equals(organizationId))
                .flatMap(version -> version.instrument().questions().stream())
                .filter(question -> dimension.equals(question.dimension()))
                .flatMap(question -> question.choices().stream())
                .filter(choice -> choice.id().equals(group))
                .map(Choice::label)
                .map(label -> label.in(language))
                .findFirst();
    }

    @Override
    public Set<Integer> weeks(UUID organizationId, String need) {
        Map<UUID, List<PublishedInstrument>> instruments = versions.values().stream()
                .filter(version -> version.organizationId().equals(organizationId))
                .collect(Collectors.groupingBy(PublishedInstrument::instrumentId));
        return instruments.values().stream()
                .flatMap(published -> Meaning.changes(published, need).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Instrument> version(UUID organizationId, UUID instrumentId, int version) {
        return Optional.ofNullable(versions.get(PublishedInstrument.key(instrumentId, version)))
                .filter(published -> published.organizationId().equals(organizationId))
                .map(PublishedInstrument::instrument);
    }

    @Override
    public List<PublishedInstrument> of(UUID organizationId) {
        return versions.values().stream()
                .filter(version -> version.organizationId().equals(organizationId))
                .toList();
    }
}

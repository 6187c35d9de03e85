package org.earshot.insight.directory.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.contracts.topic.Topics;
import org.earshot.contracts.value.HeardPage;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.HeardProgram;
import org.earshot.insight.directory.KnownPerson;
import org.earshot.insight.directory.KnownPlace;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.directory.ReadOneByOne;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.kafka.TopicFollower;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The directory as the topic tells it. */
@ApplicationScoped
public class FollowedDirectory implements Directory, ReadOneByOne {
    private final String servers;
    private final Map<String, DirectoryEntry> entries = new ConcurrentHashMap<>();
    private final Map<UUID, Set<UUID>> placeIds = new ConcurrentHashMap<>();
    private final Map<String, UUID> heard = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
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
        DirectoryEntry before = entry == null ? entries.remove(key) : entries.put(key, entry);
        if (before != null) {
            places(before.organizationId(), ids -> ids.remove(before.id()));
        }
        if (entry != null) {
            places(entry.organizationId(), ids -> ids.add(entry.id()));
        }
        if (entry instanceof DirectoryEntry.Program program) {
            heard.put(HeardPage.token(program.id()), program.id());
        }
        changes.incrementAndGet();
    }

    private void places(UUID organizationId, Consumer<Set<UUID>> change) {
        change.accept(placeIds.computeIfAbsent(organizationId, id -> ConcurrentHashMap.newKeySet()));
    }

    @Override
    public boolean caughtUp() {
        return follower != null && follower.caughtUp();
    }

    @Override
    public long changes() {
        return changes.get();
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

    @Override
    public Policies policies(UUID organizationId) {
        ListeningPolicy organization = policy(organizationId);
        Map<UUID, ListeningPolicy> programs = new HashMap<>();
        entries(organizationId, DirectoryEntry.Program.class)
                .forEach(program ->
                        organization.ofProgram(program).ifPresent(policy -> programs.put(program.id(), policy)));
        return new Policies(organization, programs);
    }

    @Override
    public int programVersion(UUID organizationId, UUID programId) {
        return entries(organizationId, DirectoryEntry.Program.class)
                .filter(program -> program.id().equals(programId))
                .map(DirectoryEntry.Program::policy)
                .mapToInt(decided -> decided == null ? 0 : decided.version())
                .findFirst()
                .orElse(0);
    }

    @Override
    public List<KnownPlace> places(UUID organizationId) {
        Stream<KnownPlace> programs = entries(organizationId, DirectoryEntry.Program.class)
                .map(program -> new KnownPlace(PlaceKind.PROGRAM, program.id(), program.name()));
        Stream<KnownPlace> sites = entries(organizationId, DirectoryEntry.Site.class)
                .map(site -> new KnownPlace(PlaceKind.SITE, site.id(), site.name()));
        return Stream.concat(programs, sites)
                .sorted(Comparator.comparing(KnownPlace::kind).thenComparing(KnownPlace::name))
                .toList();
    }

    @Override
    public List<KnownPerson> people(UUID organizationId) {
        return entries(organizationId, DirectoryEntry.Person.class)
                .filter(person -> !person.role().equals(Roles.FACILITATOR))
                .map(person -> new KnownPerson(person.id(), person.name(), person.role()))
                .sorted(Comparator.comparing(KnownPerson::name).thenComparing(KnownPerson::id))
                .toList();
    }

    @Override
    public Optional<HeardProgram> heard(String token) {
        return Optional.ofNullable(heard.get(token))
                .map(id -> entries.get(id.toString()))
                .filter(DirectoryEntry.Program.class::isInstance)
                .map(entry -> new HeardProgram(entry.organizationId(), entry.id(), entry.name()));
    }

    @Override
    public List<String> languages(UUID organizationId) {
        return entries.get(organizationId.toString()) instanceof DirectoryEntry.Organization organization
                ? organization.languages()
                : List.of("en");
    }

    @Override
    public Set<String> questions(UUID organizationId, UUID instrumentId) {
        return entries(organizationId, DirectoryEntry.UrgentRule.class)
                .filter(rule -> rule.instrumentId().equals(instrumentId))
                .map(DirectoryEntry.UrgentRule::question)
                .collect(Collectors.toSet());
    }

    private <T extends DirectoryEntry> Stream<T> entries(UUID organizationId, Class<T> kind) {
        return placeIds.getOrDefault(organizationId, Set.of()).stream()
                .map(id -> entries.get(id.toString()))
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}

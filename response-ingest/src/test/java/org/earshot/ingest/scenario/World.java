package org.earshot.ingest.scenario;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.Trial;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.topic.Topic;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.catalogue.LinkToken;
import org.earshot.platform.kafka.EventPublisher;
import org.jspecify.annotations.Nullable;

/** Publishes what the other services would, and waits until the service under test has seen it. */
@ApplicationScoped
public class World {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EventPublisher publisher;
    private final Catalogue catalogue;

    World(EventPublisher publisher, Catalogue catalogue) {
        this.publisher = publisher;
        this.catalogue = catalogue;
    }

    /** A new organisation with one program and one site. */
    public Organization organization(String name) {
        Organization organization = new Organization(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        publish(
                Topics.DIRECTORY,
                new DirectoryEntry.Organization(organization.id(), name, List.of("en", "es", "ar"), null, null));
        publish(
                Topics.DIRECTORY,
                new DirectoryEntry.Program(organization.id(), organization.programId(), "Food pantry"));
        publish(Topics.DIRECTORY, new DirectoryEntry.Site(organization.id(), organization.siteId(), "Oak Street"));
        soon().until(() -> catalogue.isComplete()
                && catalogue.hasSite(organization.id(), organization.siteId())
                && catalogue.hasProgram(organization.id(), organization.programId())
                && catalogue.organizationName(organization.id()).isPresent());
        return organization;
    }

    /** Publishes version 1 of an instrument. */
    public PublishedInstrument publish(Organization organization, Instrument instrument) {
        PublishedInstrument published =
                new PublishedInstrument(organization.id(), UUID.randomUUID(), 1, Instant.now(), null, null, instrument);
        return publish(published);
    }

    /** Closes it. */
    public PublishedInstrument close(PublishedInstrument open) {
        return publish(new PublishedInstrument(
                open.organizationId(),
                open.instrumentId(),
                open.version(),
                open.publishedAt(),
                open.endsAt(),
                Instant.now().minusSeconds(1),
                open.instrument()));
    }

    private PublishedInstrument publish(PublishedInstrument published) {
        publish(Topics.INSTRUMENTS, published);
        soon().until(() -> catalogue
                .instrument(published.organizationId(), published.instrumentId(), published.version())
                .filter(seen -> (seen.closedAt() == null) == (published.closedAt() == null))
                .isPresent());
        return published;
    }

    /** An open link to an instrument. */
    public Link link(Organization organization, PublishedInstrument instrument) {
        return link(organization, instrument, null, false);
    }

    /** A link for one person. */
    public Link personalLink(Organization organization, PublishedInstrument instrument) {
        return link(organization, instrument, UUID.randomUUID(), null, false);
    }

    /** A link that takes the place of another one, for the same person. */
    public Link replacing(Link earlier, Organization organization, PublishedInstrument instrument, boolean onBehalf) {
        return link(
                organization,
                instrument,
                earlier.invitation().participantId(),
                null,
                false,
                onBehalf ? true : null,
                earlier.invitation().tokenHash());
    }

    /**
     * A link by which somebody of the organisation enters what others say.
     *
     * @param participantId of the one whom it is about, or null
     */
    public Link linkOnBehalf(Organization organization, PublishedInstrument instrument, @Nullable UUID participantId) {
        return link(organization, instrument, participantId, null, false, true, null);
    }

    /** A link that expires at {@code expiresAt} or is taken back. */
    public Link link(
            Organization organization, PublishedInstrument instrument, @Nullable Instant expiresAt, boolean revoked) {
        return link(organization, instrument, null, expiresAt, revoked);
    }

    private Link link(
            Organization organization,
            PublishedInstrument instrument,
            @Nullable UUID participantId,
            @Nullable Instant expiresAt,
            boolean revoked) {
        return link(organization, instrument, participantId, expiresAt, revoked, null, null);
    }

    private Link link(
            Organization organization,
            PublishedInstrument instrument,
            @Nullable UUID participantId,
            @Nullable Instant expiresAt,
            boolean revoked,
            @Nullable Boolean onBehalf,
            @Nullable String replaces) {
        String token = UUID.randomUUID().toString().replace("-", "");
        Invitation invitation = new Invitation(
                organization.id(),
                UUID.randomUUID(),
                LinkToken.hash(token),
                instrument.instrumentId(),
                instrument.version(),
                organization.programId(),
                organization.siteId(),
                participantId,
                null,
                expiresAt,
                revoked,
                null,
                onBehalf,
                replaces);
        publish(Topics.INVITATIONS, invitation);
        soon().until(() -> catalogue.invitation(invitation.tokenHash()).isPresent());
        return new Link(token, invitation);
    }

    /** Names someone who is told when {@code question} is answered so. */
    public void tells(Organization organization, PublishedInstrument instrument, String question, Condition when) {
        DirectoryEntry.UrgentRule rule = new DirectoryEntry.UrgentRule(
                organization.id(),
                UUID.randomUUID(),
                1,
                "Rings",
                instrument.instrumentId(),
                question,
                when,
                null,
                organization.siteId(),
                List.of(UUID.randomUUID()),
                null,
                Instant.now());
        publish(Topics.DIRECTORY, rule);
        Invitation here = link(organization, instrument).invitation();
        soon().until(() -> !catalogue.urgentRules(here, question).isEmpty());
    }

    /** A trial of a draft, with its link. */
    public Link trial(Organization organization, Instrument draft) {
        return trial(organization.id(), UUID.randomUUID(), draft);
    }

    /** A later trial of the draft that another one was of. */
    public Link trialAgain(Link before, Instrument draft) {
        return trial(before.invitation().organizationId(), before.invitation().instrumentId(), draft);
    }

    private Link trial(UUID organizationId, UUID instrumentId, Instrument draft) {
        String token = UUID.randomUUID().toString().replace("-", "");
        Instant now = Instant.now();
        Trial trial = new Trial(
                organizationId, instrumentId, LinkToken.hash(token), now, now.plus(Duration.ofHours(1)), draft);
        publish(Topics.TRIALS, trial);
        soon().until(() -> catalogue.invitation(trial.tokenHash()).isPresent());
        return new Link(token, catalogue.invitation(trial.tokenHash()).orElseThrow());
    }

    /** Almost everything is there at once, and looking costs nothing. */
    private static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(PATIENCE);
    }

    private void publish(Topic topic, Event event) {
        soon().ignoreExceptions().until(() -> {
            publisher.publish(topic, event).toCompletableFuture().join();
            return true;
        });
    }

    /** An organisation with one program and one site. */
    public record Organization(UUID id, UUID programId, UUID siteId) {}

    /** A link as a person holds it. */
    public record Link(String token, Invitation invitation) {}
}

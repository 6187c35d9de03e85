package org.earshot.ingest.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.contracts.texting.Commands;
import org.earshot.ingest.answering.Delivery;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Drafts;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.catalogue.LinkToken;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.ingest.response.RecentResponses;
import org.earshot.ingest.response.Tally;

/** Conversations with nothing around them: rows are maps, the topic is a list. Everything that decides is the real thing. */
final class TextWorld {
    static final UUID OAK = UUID.fromString("0195f000-0000-7000-8000-000000000001");
    private static final UUID PANTRY = UUID.randomUUID();
    private static final UUID STREET = UUID.randomUUID();
    private static final Instant MORNING = Instant.parse("2026-05-04T10:00:00Z");

    final List<MessageRequested> said = new ArrayList<>();
    final Map<UUID, List<ResponseRecorded>> recorded = new LinkedHashMap<>();
    private final Map<UUID, Offer> offers = new LinkedHashMap<>();
    private final Map<UUID, List<Turn>> turns = new ConcurrentHashMap<>();
    private final Map<Drafts.Key, Draft> drafts = new ConcurrentHashMap<>();
    private final Catalogue catalogue = new Catalogue();
    private final Delivery delivery = new Delivery(
            new Acceptance(
                    catalogue,
                    new RecentResponses(100_000),
                    this::append,
                    new Uncounted(),
                    Clock.fixed(MORNING, ZoneOffset.UTC)),
            Clock.fixed(MORNING, ZoneOffset.UTC));
    private final Conversing conversing = new Conversing(
            new Rows(),
            said::add,
            catalogue,
            new SharedDraft(new DraftRows(), delivery, (link, draft, channel) -> {}),
            Clock.fixed(MORNING, ZoneOffset.UTC));
    private Instant now = MORNING;

    TextWorld() {
        catalogue.keepDirectoryEntry(
                OAK.toString(), new DirectoryEntry.Organization(OAK, "Oak Street", List.of("en"), null, null));
        catalogue.keepDirectoryEntry(PANTRY.toString(), new DirectoryEntry.Program(OAK, PANTRY, "Pantry"));
        catalogue.keepDirectoryEntry(STREET.toString(), new DirectoryEntry.Site(OAK, STREET, "Oak Street"));
        catalogue.isCompleteWhen(() -> true);
    }

    /** Publishes version 1 of an instrument. */
    UUID publish(Instrument instrument) {
        UUID id = UUID.randomUUID();
        catalogue.keepInstrument(
                PublishedInstrument.key(id, 1),
                new PublishedInstrument(OAK, id, 1, MORNING.minusSeconds(60), null, null, instrument));
        return id;
    }

    /** Somebody with a personal link. */
    Invited somebody(UUID instrumentId, String language) {
        String token = UUID.randomUUID().toString().replace("-", "");
        Invitation invitation = new Invitation(
                OAK,
                UUID.randomUUID(),
                LinkToken.hash(token),
                instrumentId,
                1,
                PANTRY,
                STREET,
                UUID.randomUUID(),
                language,
                null,
                false,
                MORNING);
        catalogue.keepInvitation(invitation.key(), invitation);
        return new Invited(invitation, token, language);
    }

    void later(Duration passed) {
        now = now.plus(passed);
    }

    private CompletableFuture<Void> append(ResponseEvent event) {
        if (event instanceof ResponseRecorded response) {
            recorded.computeIfAbsent(response.participantId(), id -> new ArrayList<>())
                    .add(response);
        }
        return CompletableFuture.completedFuture(null);
    }

    /** A person with a link and a phone. */
    final class Invited {
        final Invitation invitation;
        final String token;
        final String language;

        Invited(Invitation invitation, String token, String language) {
            this.invitation = invitation;
            this.token = token;
            this.language = language;
        }

        UUID participantId() {
            return Objects.requireNonNull(invitation.participantId());
        }

        Instrument instrument() {
            return catalogue
                    .instrument(OAK, invitation.instrumentId(), 1)
                    .orElseThrow()
                    .instrument();
        }

        /** The invitation goes out. */
        Invited isInvited() {
            conversing.offered(request(MessageKind.INVITATION));
            return this;
        }

        MessageRequested request(MessageKind kind) {
            String link = "https://example.org/a/" + token;
            return new MessageRequested(
                    OAK,
                    UUID.randomUUID(),
                    participantId(),
                    kind,
                    MessageChannel.SMS,
                    language,
                    "How are things? " + link,
                    null,
                    invitation.invitationId(),
                    link,
                    now,
                    null,
                    null);
        }

        /** Writes, and gets what is said in reply; "" when nothing is. */
        String writes(String text) {
            return hears(message(text));
        }

        MessageReceived message(String text) {
            return new MessageReceived(
                    OAK,
                    UUID.randomUUID(),
                    participantId(),
                    MessageChannel.SMS,
                    text,
                    Commands.reply(text).orElse(null),
                    now);
        }

        String hears(MessageReceived message) {
            int before = said.size();
            conversing.received(message);
            return said.size() == before ? "" : said.get(said.size() - 1).text();
        }

        Conversation conversation() {
            return new Conversation(
                    Objects.requireNonNull(offers.get(invitation.invitationId())),
                    turns.getOrDefault(invitation.invitationId(), List.of()));
        }

        Draft draft() {
            return Optional.ofNullable(drafts.get(key()))
                    .orElseGet(() -> Draft.begin(
                            ReceiptCode.ofLink(token, null),
                            instrument().languages().contains(language)
                                    ? language
                                    : instrument().languages().get(0)));
        }

        /** On the page. */
        void changes(Draft draft) {
            drafts.put(key(), draft);
        }

        /** On the page. */
        void sends() {
            changes(delivery.deliver(invitation, instrument(), draft(), Channel.WEB));
        }

        List<ResponseRecorded> responses() {
            return recorded.getOrDefault(participantId(), List.of());
        }

        private Drafts.Key key() {
            return new Drafts.Key(OAK, invitation.invitationId(), token);
        }
    }

    private final class Rows implements Conversations {
        @Override
        public Optional<Conversation> about(UUID organizationId, UUID invitationId) {
            return Optional.ofNullable(offers.get(invitationId))
                    .map(offer -> new Conversation(offer, turns.getOrDefault(invitationId, List.of())));
        }

        @Override
        public List<Conversation> of(UUID organizationId, UUID participantId) {
            return offers.values().stream()
                    .filter(offer -> offer.participantId().equals(participantId))
                    .flatMap(offer -> about(organizationId, offer.invitationId()).stream())
                    .sorted(Comparator.comparing(
                                    (Conversation known) -> known.lastAt().orElse(Instant.EPOCH))
                            .reversed())
                    .toList();
        }

        @Override
        public void offer(Offer offer) {
            offers.put(offer.invitationId(), offer);
        }

        @Override
        public void append(Conversation before, List<Turn> more) {
            turns.put(before.offer().invitationId(), before.with(more).turns());
        }
    }

    private final class DraftRows implements Drafts {
        @Override
        public Optional<Draft> find(Key key) {
            return Optional.ofNullable(drafts.get(key));
        }

        @Override
        public void keep(Key key, Draft draft, boolean open) {
            drafts.put(key, draft);
        }

        @Override
        public void forget(Key key) {
            drafts.remove(key);
        }
    }

    /** Counts nothing. */
    private static final class Uncounted implements Tally {
        @Override
        public void accepted(Channel channel) {}

        @Override
        public void repeated(Channel channel) {}

        @Override
        public void withdrawn() {}

        @Override
        public void refused(IngestProblem reason) {}
    }
}

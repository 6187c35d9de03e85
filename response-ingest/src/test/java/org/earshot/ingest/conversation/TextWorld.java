package org.earshot.ingest.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
import org.earshot.ingest.answering.EarlierLinks;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.catalogue.LinkToken;
import org.earshot.ingest.file.Filing;
import org.earshot.ingest.file.NoFiles;
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

    final TextRows rows = new TextRows();
    final Map<UUID, List<ResponseRecorded>> recorded = new LinkedHashMap<>();
    private Instant now = MORNING;
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nothing here asks for it");
        }
    };
    private final Catalogue catalogue = new Catalogue();
    private final Delivery delivery = new Delivery(
            new Acceptance(catalogue, new RecentResponses(100_000), this::append, new Uncounted(), clock),
            new Filing(new NoFiles(), clock, UUID::randomUUID, Duration.ofDays(7), Duration.ofDays(30)),
            clock);
    private final Conversing conversing = new Conversing(
            rows,
            rows,
            catalogue,
            new SharedDraft(rows, new EarlierLinks(rows, catalogue), delivery, (link, draft, channel) -> {}),
            clock);

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
                    language,
                    now);
        }

        String hears(MessageReceived message) {
            int before = rows.said.size();
            conversing.received(message);
            return rows.said.size() == before
                    ? ""
                    : rows.said.get(rows.said.size() - 1).text();
        }

        /** Writes while the process ends before its nth write, if it makes so many; the text is then taken again. */
        void writesWhileItEnds(MessageReceived message, int n) {
            rows.endsBeforeWrite(n);
            try {
                hears(message);
            } catch (TextRows.Ended ended) {
                rows.goesOn();
                hears(message);
            }
            rows.goesOn();
        }

        Conversation conversation() {
            return rows.about(OAK, invitation.invitationId()).orElseThrow();
        }

        Draft draft() {
            return rows.find(key())
                    .orElseGet(() -> Draft.begin(
                            ReceiptCode.ofLink(token, null),
                            instrument().languages().contains(language)
                                    ? language
                                    : instrument().languages().get(0)));
        }

        /** On the page. */
        void changes(Draft draft) {
            rows.keep(key(), draft, true);
        }

        /** On the page. */
        void sends() {
            changes(delivery.deliver(invitation, instrument(), draft(), Channel.WEB));
        }

        List<ResponseRecorded> responses() {
            return recorded.getOrDefault(participantId(), List.of());
        }

        private Drafts.Key key() {
            return Drafts.Key.of(OAK, invitation.invitationId(), token);
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

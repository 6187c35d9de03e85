package org.earshot.ingest.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.event.ReplyWord;
import org.earshot.contracts.texting.TextWords;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.catalogue.Catalogue;

/**
 * Holds the conversations: takes offers and texts, one after the other for each person. Taking the same again, also after a crash anywhere
 * between, leads to the same answers and the same texts with the same ids.
 */
public final class Conversing {
    private static final Duration OF_USE = Duration.ofDays(1);

    private final Conversations conversations;
    private final Speaking speaking;
    private final Catalogue catalogue;
    private final SharedDraft answers;
    private final Clock clock;

    public Conversing(
            Conversations conversations, Speaking speaking, Catalogue catalogue, SharedDraft answers, Clock clock) {
        this.conversations = conversations;
        this.speaking = speaking;
        this.catalogue = catalogue;
        this.answers = answers;
        this.clock = clock;
    }

    /** Somebody is invited or reminded by text: what they write from now on is about this. */
    public void offered(MessageRequested request) {
        UUID invitationId = request.invitationId();
        String link = request.link();
        boolean asks = request.kind() == MessageKind.INVITATION || request.kind() == MessageKind.REMINDER;
        if (!asks || request.channel() != MessageChannel.SMS || invitationId == null || link == null) {
            return;
        }
        Offer offer =
                new Offer(request.organizationId(), invitationId, request.participantId(), link, request.language());
        conversations.offer(offer);
        conversations
                .about(offer.organizationId(), invitationId)
                .filter(known -> !known.took(request.messageId()))
                .ifPresent(known -> conversations.append(
                        known, List.of(new Turn(Turn.Kind.OFFERED, null, request.messageId(), request.requestedAt()))));
    }

    /** Somebody wrote. */
    public void received(MessageReceived text) {
        HeardText heard = new HeardText(text.messageId(), text.text(), text.word(), text.receivedAt());
        List<Conversation> theirs = conversations.of(text.organizationId(), text.participantId());
        if (theirs.stream().anyMatch(conversation -> conversation.took(heard.messageId()))) {
            return;
        }
        if (heard.word() == ReplyWord.STOP) {
            theirs.stream()
                    .filter(conversation -> !conversation.phase().isOver())
                    .forEach(conversation -> conversations.append(
                            conversation, List.of(new Turn(Turn.Kind.STOPPED, null, heard.messageId(), heard.at()))));
            return;
        }
        Optional<Conversation> current = theirs.stream()
                .filter(conversation -> !conversation.phase().isOver())
                .findFirst()
                .or(() -> theirs.stream().findFirst());
        if (current.isPresent()) {
            go(current.get(), heard);
        } else if (heard.word() == null) {
            speaking.say(nothingOpen(text));
        }
    }

    private void go(Conversation conversation, HeardText heard) {
        Offer offer = conversation.offer();
        Optional<Script> script = Script.of(offer, catalogue, clock.instant());
        if (script.isEmpty()) {
            close(conversation, heard, "closed");
            return;
        }
        if (script.get().published().instrument().isAnonymous()) {
            close(conversation, heard, "anonymous");
            return;
        }
        Scene scene = script.get().scene();
        Draft draft = answers.of(script.get(), offer);
        Reply reply = Dialogue.hear(scene, conversation, draft, heard);
        answers.keep(offer, draft, reply.draft());
        if (!conversation.isBegun() && reply.turns().stream().anyMatch(turn -> turn.kind() == Turn.Kind.BEGUN)) {
            answers.began(script.get(), reply.draft());
        }
        Reply told = reply.complete() ? complete(script.get(), offer, reply, heard) : reply;
        finish(conversation, told, heard);
    }

    /** Sends what is complete. */
    private Reply complete(Script script, Offer offer, Reply reply, HeardText heard) {
        Optional<Draft> delivered = answers.deliver(script, reply.draft());
        delivered.ifPresent(draft -> answers.keep(offer, reply.draft(), draft));
        Reply last = delivered
                .map(draft -> Dialogue.delivered(script.scene(), draft, heard))
                .orElseGet(() -> Dialogue.notStored(script.scene(), reply.draft(), heard));
        String before = reply.say().isEmpty() ? "" : reply.say() + "\n";
        List<Turn> turns =
                Stream.concat(reply.turns().stream(), last.turns().stream()).toList();
        return new Reply(last.draft(), turns, before + last.say(), false);
    }

    private void finish(Conversation conversation, Reply reply, HeardText heard) {
        if (!reply.say().isEmpty()) {
            boolean ends = conversation.with(reply.turns()).phase().isOver();
            speaking.say(
                    text(conversation.offer(), heard, reply.say(), reply.draft().language(), ends));
        }
        if (!reply.turns().isEmpty()) {
            conversations.append(conversation, reply.turns());
        }
    }

    /** Nothing is asked by text: the link or its instrument was removed, or texts would tell whose anonymous answers these are. */
    private void close(Conversation conversation, HeardText heard, String why) {
        if (conversation.phase() != Conversation.Phase.CLOSED) {
            String language = conversation.offer().language();
            String told =
                    TextWords.in(language).say(why, "link", conversation.offer().link());
            speaking.say(text(conversation.offer(), heard, told, language, true));
            conversations.append(
                    conversation, List.of(new Turn(Turn.Kind.CLOSED, null, heard.messageId(), heard.at())));
        }
    }

    private MessageRequested text(Offer offer, HeardText heard, String text, String language, boolean ends) {
        return new MessageRequested(
                offer.organizationId(),
                replyTo(heard.messageId()),
                offer.participantId(),
                MessageKind.TURN,
                MessageChannel.SMS,
                language,
                text,
                null,
                offer.invitationId(),
                text.contains(offer.link()) ? offer.link() : null,
                clock.instant(),
                clock.instant().plus(OF_USE),
                ends ? true : null);
    }

    /** At most once a day for each person: a machine that answers us would never end. */
    private MessageRequested nothingOpen(MessageReceived text) {
        TextWords words = TextWords.in(Objects.requireNonNullElse(text.language(), "en"));
        String day =
                "nothing-open:" + text.participantId() + ":" + text.receivedAt().truncatedTo(ChronoUnit.DAYS);
        return new MessageRequested(
                text.organizationId(),
                UUID.nameUUIDFromBytes(day.getBytes(StandardCharsets.UTF_8)),
                text.participantId(),
                MessageKind.TURN,
                MessageChannel.SMS,
                words.language(),
                words.say("nothing-open"),
                null,
                null,
                null,
                clock.instant(),
                clock.instant().plus(OF_USE),
                true);
    }

    private static UUID replyTo(UUID messageId) {
        return UUID.nameUUIDFromBytes(("reply:" + messageId).getBytes(StandardCharsets.UTF_8));
    }
}

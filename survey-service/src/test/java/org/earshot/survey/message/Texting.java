package org.earshot.survey.message;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.ContactBook;
import org.earshot.survey.contact.Entry;
import org.earshot.survey.contact.Purpose;
import org.earshot.survey.contact.Source;
import org.earshot.survey.contact.Wishing;
import org.earshot.survey.scenario.TopicContents;
import org.jspecify.annotations.Nullable;

/** People with phones, messages to them, and what is told of it. */
@ApplicationScoped
public class Texting {
    private final ContactBook book;
    private final Wishing wishing;
    private final EventPublisher publisher;
    private final Tenancy tenancy;
    private final Clock clock;

    public Texting(ContactBook book, Wishing wishing, EventPublisher publisher, Tenancy tenancy, Clock clock) {
        this.book = book;
        this.wishing = wishing;
        this.publisher = publisher;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Somebody with this number who agreed to be asked, and for whom it is no quiet hour now. */
    public UUID person(UUID organization, String name, String number) {
        Actor actor = new Actor(organization, UUID.randomUUID());
        int hour = LocalTime.now(clock.withZone(ZoneOffset.UTC)).getHour();
        Entry entry = new Entry(
                name,
                "",
                "",
                number,
                "",
                "",
                "",
                "",
                "en",
                "UTC",
                "%02d:00".formatted((hour + 11) % 24),
                "%02d:00".formatted((hour + 12) % 24));
        return tenancy.inOrganization(organization, () -> {
            UUID id = book.add(actor, entry).participantId();
            wishing.consent(actor, id, Purpose.SURVEYS, true, Source.SPOKEN);
            return id;
        });
    }

    /** A message to somebody. */
    public MessageRequested message(UUID organization, UUID participant, MessageKind kind, String text) {
        return message(organization, participant, kind, text, null);
    }

    /** The last turn to somebody. */
    public MessageRequested lastTurn(UUID organization, UUID participant, String text) {
        return message(organization, participant, MessageKind.TURN, text, true);
    }

    private MessageRequested message(
            UUID organization, UUID participant, MessageKind kind, String text, @Nullable Boolean ends) {
        return new MessageRequested(
                organization,
                UUID.randomUUID(),
                participant,
                kind,
                MessageChannel.SMS,
                "en",
                text,
                null,
                null,
                null,
                clock.instant(),
                null,
                ends);
    }

    /** Requests it on the topic. */
    public MessageRequested request(Event request) {
        await().ignoreExceptions().until(() -> {
            publisher.publish(Topics.MESSAGES, request).toCompletableFuture().join();
            return true;
        });
        return (MessageRequested) request;
    }

    /** What is on the topic of somebody, by type: {@code sent}, {@code delivered}, {@code failed} … */
    public List<MessageEvent> facts(UUID participant, String type) {
        return TopicContents.all(Topics.MESSAGES).stream()
                .filter(entry -> entry.key().equals(participant.toString())
                        && entry.type().contains("." + type + "."))
                .map(entry -> read(String.valueOf(entry.json())))
                .toList();
    }

    private static MessageEvent read(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), MessageEvent.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

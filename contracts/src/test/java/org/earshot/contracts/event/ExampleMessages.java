package org.earshot.contracts.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages of every kind, filled and minimal. */
final class ExampleMessages {
    private static final UUID ORGANIZATION = id(1);
    private static final UUID MESSAGE = id(12);
    private static final UUID PARTICIPANT = id(7);
    private static final UUID INVITATION = id(6);
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private ExampleMessages() {}

    static void addTo(Map<String, Event> events) {
        MessageRequested full = requested();
        add(events, "", full);
        add(events, ".minimal", turn());
        add(
                events,
                "",
                new MessageSent(ORGANIZATION, MESSAGE, PARTICIPANT, full.kind(), full.channel(), INVITATION, 2, NOON));
        add(
                events,
                "",
                new MessageDelivered(
                        ORGANIZATION, MESSAGE, PARTICIPANT, full.kind(), full.channel(), INVITATION, NOON));
        add(
                events,
                "",
                new MessageFailed(
                        ORGANIZATION,
                        MESSAGE,
                        PARTICIPANT,
                        full.kind(),
                        full.channel(),
                        INVITATION,
                        MessageFailure.OPTED_OUT,
                        false,
                        NOON));
        add(events, "", received("Alto", ReplyWord.STOP, null));
        add(events, ".minimal", received("2", null, null));
        add(events, ".in-language", received("2", null, "es"));
    }

    private static void add(Map<String, Event> events, String ending, Event event) {
        events.put(event.eventType() + ending, event);
    }

    private static MessageRequested requested() {
        return new MessageRequested(
                ORGANIZATION,
                MESSAGE,
                PARTICIPANT,
                MessageKind.INVITATION,
                MessageChannel.EMAIL,
                "es",
                "¿Cómo va todo?\nhttps://example.org/a/9f86d081",
                "Dos minutos",
                INVITATION,
                "https://example.org/a/9f86d081",
                NOON,
                NOON.plusSeconds(86_400),
                true);
    }

    private static MessageRequested turn() {
        return new MessageRequested(
                ORGANIZATION,
                MESSAGE,
                PARTICIPANT,
                MessageKind.TURN,
                MessageChannel.SMS,
                "ar",
                "شكرا",
                null,
                null,
                null,
                NOON,
                null,
                null);
    }

    private static MessageReceived received(String text, @Nullable ReplyWord word, @Nullable String language) {
        return new MessageReceived(ORGANIZATION, MESSAGE, PARTICIPANT, MessageChannel.SMS, text, word, language, NOON);
    }

    private static UUID id(int n) {
        return new UUID(0x0195f000_0000_7000L, 0x8000_0000_0000_0000L + n);
    }
}

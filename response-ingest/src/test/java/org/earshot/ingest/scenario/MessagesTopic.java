package org.earshot.ingest.scenario;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.topic.Topics;

/** What is on {@code earshot.messages}, read from the broker. */
public final class MessagesTopic {
    private MessagesTopic() {}

    /** Every turn said to somebody, in order. */
    public static List<MessageRequested> turnsTo(String servers, UUID participantId) {
        return TopicContents.of(servers, Topics.MESSAGES, MessageEvent.class).stream()
                .filter(event -> event.key().equals(participantId.toString()))
                .filter(MessageRequested.class::isInstance)
                .map(MessageRequested.class::cast)
                .filter(request -> request.kind() == MessageKind.TURN)
                .toList();
    }
}

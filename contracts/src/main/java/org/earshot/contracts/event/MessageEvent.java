package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/**
 * A message to or from a participant, and what became of it. It never holds an address, a number or a name: survey-service alone
 * knows whom a participantId stands for.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MessageRequested.class, name = "requested"),
    @JsonSubTypes.Type(value = MessageSent.class, name = "sent"),
    @JsonSubTypes.Type(value = MessageDelivered.class, name = "delivered"),
    @JsonSubTypes.Type(value = MessageFailed.class, name = "failed"),
    @JsonSubTypes.Type(value = MessageReceived.class, name = "received"),
})
public sealed interface MessageEvent extends Event
        permits MessageRequested, MessageSent, MessageDelivered, MessageFailed, MessageReceived {

    /** The message; the same again is the same message. */
    UUID messageId();

    /** Whom it is to, or from; pseudonymous. */
    UUID participantId();

    /** All messages of a person are in one partition, and so in their order. */
    @Override
    default String key() {
        return participantId().toString();
    }
}

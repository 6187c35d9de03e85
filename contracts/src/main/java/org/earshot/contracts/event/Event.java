package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A fact about one organisation, with the key under which Kafka keeps its latest word. */
public interface Event {

    /** The organisation that it belongs to. */
    UUID organizationId();

    /** The Kafka record key. */
    @JsonIgnore
    String key();

    /** The CloudEvents {@code type}, with its version. */
    @JsonIgnore
    String eventType();
}

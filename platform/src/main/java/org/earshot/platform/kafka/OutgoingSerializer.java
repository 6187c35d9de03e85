package org.earshot.platform.kafka;

import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Writes the JSON of an {@link Outgoing}; its partition id does not travel. */
public final class OutgoingSerializer implements Serializer<Outgoing> {
    @Override
    public byte @Nullable [] serialize(String topic, @Nullable Outgoing outgoing) {
        return outgoing == null ? null : outgoing.json();
    }
}

package org.earshot.platform.kafka;

import org.jspecify.annotations.Nullable;

/** A record value with the id that decides its partition. */
final class Outgoing {
    private final String partitionBy;
    private final byte @Nullable [] json;

    Outgoing(String partitionBy, byte @Nullable [] json) {
        this.partitionBy = partitionBy;
        this.json = json;
    }

    String partitionBy() {
        return partitionBy;
    }

    /** The value, or null for a tombstone. */
    byte @Nullable [] json() {
        return json;
    }
}

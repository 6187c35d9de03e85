package org.earshot.ingest.response.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.Instant;
import java.util.UUID;
import org.earshot.ingest.response.Accepted;
import org.earshot.platform.kafka.EventJson;

/**
 * What a sender gets for a response that is recorded; the same for every repetition.
 *
 * @param recordedAt when it was recorded first
 */
record Receipt(UUID responseId, int revision, Instant recordedAt) {
    private static final ObjectWriter JSON = EventJson.MAPPER.writerFor(Receipt.class);

    static Receipt of(Accepted accepted) {
        return new Receipt(accepted.responseId(), accepted.revision(), accepted.recordedAt());
    }

    /** Written here, not by the HTTP layer: that looks for a way to write each time, and streams what fits one buffer. */
    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt could not be written as JSON", e);
        }
    }
}

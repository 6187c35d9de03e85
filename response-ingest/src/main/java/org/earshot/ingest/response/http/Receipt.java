package org.earshot.ingest.response.http;

import java.time.Instant;
import java.util.UUID;
import org.earshot.ingest.response.Accepted;

/**
 * What a sender gets for a response that is recorded; the same for every repetition.
 *
 * @param recordedAt when it was recorded first
 */
record Receipt(UUID responseId, int revision, Instant recordedAt) {
    static Receipt of(Accepted accepted) {
        return new Receipt(accepted.responseId(), accepted.revision(), accepted.recordedAt());
    }
}

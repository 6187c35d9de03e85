package org.earshot.insight.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who took responses along. Only ever added to; each method is a transaction of its own. */
public interface Trail {

    /** Writes down what is about to be taken, before the first byte leaves. */
    void begun(UUID organizationId, Taken taken);

    /** Writes down how it ended: how many responses left, and whether that was all. */
    void ended(UUID organizationId, UUID exportId, Instant at, long responses, boolean whole);

    /** What was taken, latest first. */
    List<Taken> latest(UUID organizationId, int atMost);

    /**
     * Responses that someone took along.
     *
     * @param name of the account or client, as it was then
     * @param words whether own words were taken along
     * @param contacts whether phone numbers and e-mail addresses were
     * @param purpose as stated; empty where none had to be
     * @param responses how many left; null while they are on their way, or when the service stopped meanwhile
     * @param whole whether that was all; null like {@code responses}
     */
    record Taken(
            UUID id,
            Instant at,
            UUID accountId,
            String name,
            UUID instrumentId,
            Format format,
            boolean words,
            boolean contacts,
            String purpose,
            @Nullable Long responses,
            @Nullable Boolean whole) {}
}

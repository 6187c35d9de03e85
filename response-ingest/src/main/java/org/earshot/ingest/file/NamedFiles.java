package org.earshot.ingest.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The files that responses name, and who was given which. */
public interface NamedFiles {

    /**
     * A file, without its bytes.
     *
     * @param at when the response that names it was accepted
     */
    record Named(
            UUID responseId, UUID file, UUID instrumentId, String question, String mediaType, int bytes, Instant at) {}

    /** Somebody was given a file, which may be gone since. */
    record Reading(Instant at, String name, UUID file) {}

    /** The latest, the latest first. */
    List<Named> latest(UUID organizationId, int atMost);

    /** Who was given what, the latest first. */
    List<Reading> readings(UUID organizationId, int atMost);
}

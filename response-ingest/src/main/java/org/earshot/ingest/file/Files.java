package org.earshot.ingest.file;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;

/** Where the bytes of files are kept, each with the response that it belongs to. */
public interface Files {

    /**
     * A response, by its organisation.
     *
     * @param responseId chosen before it is sent
     */
    record Of(UUID organizationId, UUID responseId) {}

    /**
     * Keeps a file, and drops what was sent before it for the same question and is named by nothing.
     *
     * @param until when it goes unless a response names it by then
     * @throws Full when the organisation has no room left
     * @throws Unavailable when it cannot be kept at the moment
     */
    void keep(Of response, UUID instrumentId, String question, UUID file, CleanFile content, Instant until);

    /**
     * Holds a file for a response that is about to be sent: {@link #drop} spares it from now on.
     *
     * @return whether it was sent for this question of this response, and is what the answer says
     * @throws Unavailable when nobody can tell at the moment
     */
    boolean hold(Of response, String question, Answer.File answer);

    /** Keeps what was not sent yet until a later time. */
    void keepUntil(Of response, Instant until);

    /** Drops what was neither sent nor is about to be. */
    void drop(Of response, Collection<String> questions);

    /**
     * A response was recorded: what it names stays with it, and what only an earlier revision named goes. The same and earlier records may
     * come again.
     *
     * @param at when it was accepted
     */
    void recorded(Of response, int revision, Set<UUID> files, Instant at);

    /** A response was taken back or removed: all of its files go. */
    void erase(Of response);

    /** A file that a response names, for somebody who may see it; it is noted who. Empty when there is none. */
    Optional<CleanFile> open(Of response, UUID file, Reader reader, Instant now);

    /** Who is given a file: account and what to call it. */
    record Reader(UUID account, String name) {}

    /** Whether there is any file of the organisation. */
    boolean any(UUID organizationId);

    /** Files cannot be reached at the moment. */
    class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Unavailable(Throwable cause) {
            super("files are out of reach", cause, false, false);
        }
    }

    /** There is no room for more files of the organisation. */
    class Full extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Full() {
            super("there is no room for more files", null, false, false);
        }
    }
}

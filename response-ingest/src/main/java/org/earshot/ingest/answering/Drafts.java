package org.earshot.ingest.answering;

import java.util.Optional;
import java.util.UUID;

/** Where drafts are kept while people answer. Losing it loses no answer: an open page carries the draft too. */
public interface Drafts {
    /** The draft, or empty. */
    Optional<Draft> find(Key key);

    /**
     * Keeps {@code draft}.
     *
     * @param open whether its code and revision stay for as long as the link may be used; its answers are kept for a while from now
     *     either way
     */
    void keep(Key key, Draft draft, boolean open);

    /** Removes it. */
    void forget(Key key);

    /**
     * Names a draft.
     *
     * @param secret random, held by the browser only; of a personal link the token itself
     */
    record Key(UUID organizationId, UUID invitationId, String secret) {}

    /** Drafts can neither be found nor kept at the moment; go on without. */
    final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Unavailable(Throwable cause) {
            super("drafts are out of reach", cause);
        }
    }
}

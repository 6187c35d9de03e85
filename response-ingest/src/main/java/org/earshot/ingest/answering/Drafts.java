package org.earshot.ingest.answering;

import java.util.Optional;
import java.util.UUID;
import org.earshot.ingest.catalogue.LinkToken;

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
     * @param secretHash of what the browser holds, which is random; of a personal link the hash of its token
     */
    record Key(UUID organizationId, UUID invitationId, String secretHash) {
        /** By what the browser holds, or the token of a personal link. */
        public static Key of(UUID organizationId, UUID invitationId, String secret) {
            return new Key(organizationId, invitationId, LinkToken.hash(secret));
        }
    }

    /** Drafts can neither be found nor kept at the moment; go on without. */
    final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Unavailable(Throwable cause) {
            super("drafts are out of reach", cause);
        }
    }
}

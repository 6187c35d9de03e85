package org.earshot.ingest.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where conversations are kept. */
public interface Conversations {
    /** The one about an invitation, or empty. */
    Optional<Conversation> about(UUID organizationId, UUID invitationId);

    /** A person's latest, the one where something happened last first; few. */
    List<Conversation> of(UUID organizationId, UUID participantId);

    /** Keeps what somebody was offered; a later offer of the same invitation brings its link and language. */
    void offer(Offer offer);

    /** Adds what happened after {@code before}; what is added is never changed. */
    void append(Conversation before, List<Turn> turns);
}

package org.earshot.survey.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages. Every method runs in the organisation's transaction. */
public interface MessageStore {

    /** Adds one. */
    void add(UUID organizationId, Message message);

    /** Writes how it stands and lets go of it. */
    void save(Message message);

    /** The latest to somebody, newest first. */
    List<Message> latest(UUID accountId, int most);

    /** The latest of the whole organisation, newest first. */
    List<Message> latest(int most);

    /** Takes hold of the one that is due first, if any; after {@code until} whoever did was killed, and it is due again. */
    Optional<Message> take(Instant now, Instant until);
}

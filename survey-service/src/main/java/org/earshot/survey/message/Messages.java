package org.earshot.survey.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.MessageKind;

/** Messages of the organisation at hand, on their way and arrived. */
public interface Messages {
    /** Organisations that ever had one. */
    List<UUID> organizations();

    /** Adds one; false when its id is known already. */
    boolean add(Message message);

    /**
     * Takes hold of the one that is due first, if any; after {@code until} whoever did was killed, and it is due again. What somebody is
     * sent keeps its order: none is taken while an earlier one to the same person is due or held.
     */
    Optional<Message> take(Instant now, Instant until);

    /** Writes how it stands and lets go of it. */
    void save(Message message);

    /**
     * Writes who took it, and under which id it will report.
     *
     * @param keepText whether the text is still needed, because nothing but this organisation's own page shows it
     */
    void handed(Message message, String gateway, String providerId, boolean keepText);

    /** The one that a gateway reports of, or empty; nobody else changes it before this transaction ends. */
    Optional<Message> handedTo(String gateway, String providerId);

    /** What waits for these people is due now. */
    void hurry(List<UUID> participants, Instant now);

    /** The latest, newest first. */
    List<Message> latest(int most);

    /** The latest to some people, newest first. */
    List<Message> latestTo(List<UUID> participants, int most);

    /** How many of a kind were asked for since then to some people, whatever became of them. */
    int countTo(List<UUID> participants, MessageKind kind, Instant since);

    /** Forgets those older than this. */
    void forget(Instant before);
}

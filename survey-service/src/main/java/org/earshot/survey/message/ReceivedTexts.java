package org.earshot.survey.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.MessageReceived;

/** What people wrote, so that the same is taken once. */
public interface ReceivedTexts {
    /**
     * Adds one; false when its id is known already.
     *
     * @param keepText whether this organisation's own page shows it; else the text is not kept
     */
    boolean add(MessageReceived received, boolean keepText);

    /** The latest of some people, newest first; those whose text was kept. */
    List<MessageReceived> latestOf(List<UUID> participants, int most);

    /** How many some people wrote since then, those whose text was not kept included. */
    int countOf(List<UUID> participants, Instant since);

    /** Forgets those older than this. */
    void forget(Instant before);
}

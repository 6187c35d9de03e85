package org.earshot.survey.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of people's messages and links, as the other services tell. The same told twice changes nothing. Runs in the
 * organisation's transaction.
 */
public interface Facts {
    /** A gateway took a message. */
    void sent(UUID messageId, Instant at);

    /** A message arrived. */
    void delivered(UUID messageId, Instant at);

    /** A message stays unsent; the person does not bear it. */
    void failed(UUID messageId, String reason);

    /** The page of somebody's link was shown. */
    void opened(UUID invitationId, Instant at);

    /** Somebody began to answer by their link. */
    void started(UUID invitationId, Instant at);

    /** People answered: none of them is reminded any more. */
    void answered(List<Answered> answers);

    /** That somebody answered an instrument. */
    record Answered(UUID participantId, UUID instrumentId, int version, Instant at) {}
}

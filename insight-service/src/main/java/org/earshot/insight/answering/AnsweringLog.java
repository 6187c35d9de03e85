package org.earshot.insight.answering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.Opening;

/**
 * Takes in who could answer, and counts them once their time is over. Every method is a transaction of its own for each organisation,
 * and doing it again changes nothing.
 */
public interface AnsweringLog {

    /**
     * Remembers openings.
     *
     * @throws org.earshot.insight.response.ApplyFailed when not all were; apply them again
     */
    void opened(List<Opening> openings);

    /**
     * Remembers invitations of one person each that tell when they were made; others are passed over.
     *
     * @throws org.earshot.insight.response.ApplyFailed when not all were; apply them again
     */
    void invited(List<Invitation> invitations);

    /**
     * Remembers what became of messages. One whose invitation is not known yet counts as soon as it is.
     *
     * @throws org.earshot.insight.response.ApplyFailed when not all were; apply them again
     */
    void told(List<Delivery> deliveries);

    /**
     * Forgets invitations or openings that were removed from their topic, with what they counted.
     *
     * @param ids of invitations for {@link Step#OPENED}, of openings for {@link Step#ANSWERED}
     * @throws org.earshot.insight.response.ApplyFailed when nothing was forgotten
     */
    void forget(UUID organizationId, Step step, List<UUID> ids);

    /** Erases what belongs to an instrument, here and in the log of openings. */
    void erase(UUID organizationId, UUID instrumentId);

    /**
     * Counts those whose time is over by {@code now}, and those of whom something else became known, up to a thousand.
     *
     * @return what it did
     */
    Settled settle(UUID organizationId, Instant now);

    /**
     * What one settling did.
     *
     * @param moved whether any bucket moved
     * @param more whether there may be more to settle
     */
    record Settled(boolean moved, boolean more) {}
}

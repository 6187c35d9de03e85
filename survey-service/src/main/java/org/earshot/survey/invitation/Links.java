package org.earshot.survey.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The links of the organisation at hand. Every change is told to the other services, or is not made at all. */
public interface Links {
    /** Adds a link. */
    void add(Link link);

    /** The link, or empty; nobody else changes it before this transaction ends. */
    Optional<Link> linkToChange(UUID invitationId);

    /** Records that a link was revoked. */
    void revoke(Link revoked);

    /**
     * Links by id, which is by age.
     *
     * @param after id of the last one on the page before, or null for the first page
     */
    List<Link> page(@Nullable UUID after, int size);

    /** All links of an instrument, latest first. */
    List<Link> of(UUID instrumentId);

    /** Links made for one person, oldest first; nobody else changes them or makes another before this transaction ends. */
    List<Link> ofParticipant(UUID participantId);

    /** How many links {@link #removeSample()} would remove. */
    int sampleSize();

    /** Removes the links that came with the sample or lead to something that did, and tells how many. */
    int removeSample();
}

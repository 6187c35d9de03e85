package org.earshot.survey.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in the campaigns of the organisation at hand. */
public interface Turns {
    /** Organisations with any campaign. Opens a transaction of its own. */
    List<UUID> organizations();

    /** Takes these people into a campaign, each with a turn at its start. */
    void takeIn(Campaign campaign, List<UUID> participants);

    /** Somebody whose turn it is in a campaign that runs; nobody else takes them before this transaction ends. */
    Optional<Asked> next(Instant now);

    /**
     * What a household got since a moment. Nobody else sends anything to it before this transaction ends, so that what is decided on
     * this stays true.
     */
    List<Budget.Borne> borne(UUID organizationId, String household, Instant since);

    /**
     * Whether somebody, or whoever shares a phone or an address with them, got the update already that the campaign brings; false for one
     * that asks. True for as long as {@link #borne} holds their household.
     */
    boolean isTold(Asked asked);

    /** Records what goes to somebody, and when they are next; null for never. The messages themselves are told with it. */
    void sent(Asked asked, Asked.Sent sent, @Nullable Instant next);

    /** Gives somebody a later turn. */
    void postpone(Asked asked, Instant until);

    /** Gives somebody no turn any more. */
    void leaveOut(Asked asked, LeftOut why);
}

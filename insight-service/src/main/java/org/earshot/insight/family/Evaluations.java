package org.earshot.insight.family;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Evaluates the families that are due, soon. */
public interface Evaluations {

    /**
     * Tells that records were applied; the families that they touched are evaluated within about a second. While a backlog is
     * being worked off, only now and then: figures would be half-told.
     *
     * @param records how many were applied at once
     * @param behind how old the newest of them was by then: together they tell a backlog from a busy day
     * @param organizationIds whose families they may have touched
     */
    void wake(int records, Duration behind, Set<UUID> organizationIds);

    /** Whether a backlog of responses is being worked off right now: what is known is half-told. */
    boolean isBehind();
}

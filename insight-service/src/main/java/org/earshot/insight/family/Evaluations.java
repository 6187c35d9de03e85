package org.earshot.insight.family;

import java.util.Set;
import java.util.UUID;

/** Evaluates the families that are due, soon. */
public interface Evaluations {

    /**
     * Tells that records were applied; the families that they touched are evaluated within about a second. While a backlog is
     * being worked off, only now and then: figures would be half-told.
     *
     * @param records how many, to tell a backlog from the daily trickle
     * @param organizationIds whose families they may have touched
     */
    void wake(int records, Set<UUID> organizationIds);
}

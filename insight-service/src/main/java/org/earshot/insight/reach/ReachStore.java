package org.earshot.insight.reach;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.shift.GroupRef;

/** Compositions, and who answered. Every method runs in the organisation's transaction; nothing it returns is gated. */
public interface ReachStore {
    /** Stands for all groups together. */
    GroupRef EVERYONE = new GroupRef("", "");

    /** What is known of the people of a program, by dimension. */
    List<Composition> compositions(UUID organizationId, UUID programId);

    /** Keeps one in place of what was known of its dimension. */
    void keep(UUID organizationId, Composition composition, UUID by);

    /** Distinct people who answered anything at a program, by group, everyone under {@link #EVERYONE}; unknown ones count each time. */
    Map<GroupRef, Long> answered(UUID organizationId, UUID programId, int fromWeek, int toWeek);

    /** Programs with answers from a week on. */
    List<UUID> heard(UUID organizationId, int fromWeek);
}

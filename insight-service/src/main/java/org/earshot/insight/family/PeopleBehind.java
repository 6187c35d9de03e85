package org.earshot.insight.family;

import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/** Counts distinct people, which weekly counts cannot tell. */
@FunctionalInterface
public interface PeopleBehind {

    /**
     * Distinct people whose answers count.
     *
     * @param group only these, or null for everyone; {@code program} and {@code site} name places
     * @param fromWeek first week
     * @param toWeek last week, included
     */
    long count(Family family, @Nullable GroupRef group, int fromWeek, int toWeek);
}

package org.earshot.insight.reading;

import java.util.List;

/**
 * How every need stands everywhere.
 *
 * @param organization its name
 * @param needs one line for each need and place with answers: the organisation first, then programs, then sites; within a place
 *     shifted ones first, then by latest share, largest first
 */
public record EveryNeed(String organization, List<NeedSummary> needs) {
    public EveryNeed {
        needs = List.copyOf(needs);
    }
}

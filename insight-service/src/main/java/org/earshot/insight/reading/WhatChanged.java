package org.earshot.insight.reading;

import java.util.List;

/**
 * The home page: what changed, and how every need stands in the organisation as a whole.
 *
 * @param organization its name
 * @param alerts all that are not closed: open ones first, then acknowledged, then decided, each newest first
 * @param needs one line for each need: shifted ones first, then by latest share, largest first
 * @param latestEntry number of the latest entry of any alert's history that is told here: events go on after it
 * @param answered whether any response has ever come in; false asks for a first survey instead of empty charts
 */
public record WhatChanged(
        String organization, List<AlertView> alerts, List<NeedSummary> needs, long latestEntry, boolean answered) {
    public WhatChanged {
        alerts = List.copyOf(alerts);
        needs = List.copyOf(needs);
    }
}

package org.earshot.insight.reading.page;

import org.earshot.insight.equity.GapQuery;
import org.earshot.insight.reading.PlaceName;

/**
 * The views of one need, as addresses.
 *
 * @param current time, groups or places
 */
public record NeedTabs(String time, String groups, String places, String current) {

    /** From a view that looks at no particular weeks. */
    static NeedTabs of(String need, PlaceName place, String current) {
        return of(need, place, GapQuery.USUAL, current);
    }

    /** The place and the weeks go along. */
    static NeedTabs of(String need, PlaceName place, int weeks, String current) {
        return new NeedTabs(
                Addresses.need(need, place),
                Addresses.need(need, "groups", place, weeks),
                Addresses.need(need, "places", place, weeks),
                current);
    }
}

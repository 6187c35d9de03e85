package org.earshot.insight.family;

import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.jspecify.annotations.Nullable;

/** What one cell told of a need in one week. */
public record CellCount(CellKey cell, int week, BucketCounts counts) {

    /** The group of a dimension that these people state, or whose program or site they are; null when they state none. */
    public @Nullable String stated(String dimension) {
        if (dimension.equals(History.PROGRAM)) {
            return cell.programId().toString();
        }
        return dimension.equals(History.SITE)
                ? cell.siteId().toString()
                : cell.groups().get(dimension);
    }
}

package org.earshot.insight.shift;

import java.util.Map;

/**
 * A place and a combination of the groups people stated. A dimension that people did not state is absent from the map.
 *
 * @param id chosen by the caller, unique within the family; buckets refer to it
 * @param groups dimension to group; includes {@code site} or {@code program} where the family spans several
 */
public record Cell(int id, Map<String, String> groups) {
    public Cell {
        groups = Map.copyOf(groups);
    }

    /** Whether people of this cell belong to the group. */
    public boolean belongsTo(GroupRef group) {
        return group.group().equals(groups.get(group.dimension()));
    }
}

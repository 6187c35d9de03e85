package org.earshot.insight.response;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A place × the groups that people stated.
 *
 * @param groups dimension to group
 */
public record CellKey(UUID programId, UUID siteId, Map<String, String> groups) {
    public CellKey {
        groups = Map.copyOf(groups);
    }

    /** Named after what it is, so that a rebuild gives every cell the same id. */
    public UUID id() {
        StringBuilder name = new StringBuilder().append(programId).append(siteId);
        new TreeMap<>(groups).forEach((dimension, group) -> name.append(dimension.length())
                .append(':')
                .append(dimension)
                .append(group.length())
                .append(':')
                .append(group));
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}

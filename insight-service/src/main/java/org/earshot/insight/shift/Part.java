package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** People who are watched together: everyone, or one group of one dimension. */
final class Part {
    private final @Nullable GroupRef group;
    private final int[] cells;

    private Part(@Nullable GroupRef group, List<Integer> cells) {
        this.group = group;
        this.cells = cells.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Everyone first, then every group in order of dimension and name. */
    static List<Part> of(List<Cell> cells) {
        TreeSet<GroupRef> groups = new TreeSet<>();
        cells.forEach(cell -> cell.groups().forEach((dimension, group) -> groups.add(new GroupRef(dimension, group))));
        List<Part> parts = new ArrayList<>();
        parts.add(of(null, cells));
        groups.forEach(group -> parts.add(of(group, cells)));
        return List.copyOf(parts);
    }

    private static Part of(@Nullable GroupRef group, List<Cell> cells) {
        List<Integer> members = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (group == null || cells.get(cell).belongsTo(group)) {
                members.add(cell);
            }
        }
        return new Part(group, members);
    }

    /** Null = everyone. */
    @Nullable GroupRef group() {
        return group;
    }

    /** Positions in {@link Counts#cells}; not to be written to. */
    int[] cells() {
        return cells;
    }

    boolean isEveryone() {
        return group == null;
    }

    boolean contains(int cell) {
        for (int member : cells) {
            if (member == cell) {
                return true;
            }
        }
        return false;
    }

    /** Whether someone may belong to both: only two groups of one dimension shut each other out. */
    boolean mayOverlap(Part other) {
        if (group == null || other.group == null) {
            return true;
        }
        return group.equals(other.group) || !group.dimension().equals(other.group.dimension());
    }
}

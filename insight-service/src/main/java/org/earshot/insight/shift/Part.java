package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** People who are watched together: everyone, or one group of one dimension. */
final class Part {
    private final @Nullable GroupRef group;
    private final int[] cells;

    private Part(@Nullable GroupRef group, int[] cells) {
        this.group = group;
        this.cells = cells;
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
        return new Part(group, positions(cells, cell -> group == null || cell.belongsTo(group)));
    }

    private static int[] positions(List<Cell> cells, Predicate<Cell> member) {
        return IntStream.range(0, cells.size())
                .filter(cell -> member.test(cells.get(cell)))
                .toArray();
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
        return Arrays.binarySearch(cells, cell) >= 0;
    }

    /** Whether one of the first so many cells belongs to it. */
    boolean beginsBefore(int cell) {
        return cells.length > 0 && cells[0] < cell;
    }

    /** The cells of everyone who is not in this part. */
    int[] otherCells(int allCells) {
        return IntStream.range(0, allCells).filter(cell -> !contains(cell)).toArray();
    }

    /** Whether someone may belong to both: only two groups of one dimension shut each other out. */
    boolean mayOverlap(Part other) {
        if (group == null || other.group == null) {
            return true;
        }
        return group.equals(other.group) || !group.dimension().equals(other.group.dimension());
    }
}

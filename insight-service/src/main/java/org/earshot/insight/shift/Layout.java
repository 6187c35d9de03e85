package org.earshot.insight.shift;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cells and parts that had been answered for by the end of a week, in their order. What is kept of the week is laid out by
 * them, so that it never depends on who answers later.
 */
final class Layout {
    private final List<Part> parts;
    private final int cells;
    private final int[] positions;

    private Layout(List<Part> parts, int cells, int[] positions) {
        this.parts = parts;
        this.cells = cells;
        this.positions = positions;
    }

    /** Of the first so many cells. */
    static Layout of(int cells, List<Part> parts) {
        int[] positions = IntStream.range(0, parts.size())
                .filter(part -> parts.get(part).beginsBefore(cells))
                .toArray();
        return new Layout(parts, cells, positions);
    }

    /** The first so many cells. */
    int cells() {
        return cells;
    }

    /** Where each of these parts is in the list of all parts. */
    int[] positions() {
        return positions;
    }

    /** Whether nobody new has answered since. */
    boolean isComplete() {
        return positions.length == parts.size();
    }

    /** A part's number among these. */
    int numberOf(Part part) {
        return numberOf(part.group());
    }

    /** The number of a group's part, or of everyone for null. */
    int numberOf(@Nullable GroupRef group) {
        for (int number = 0; number < positions.length; number++) {
            if (Objects.equals(part(number).group(), group)) {
                return number;
            }
        }
        throw new IllegalArgumentException("A part is kept of which nobody had answered yet.");
    }

    Part part(int number) {
        return parts.get(positions[number]);
    }
}

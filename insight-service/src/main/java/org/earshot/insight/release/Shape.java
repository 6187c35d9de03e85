package org.earshot.insight.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.family.Place;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a table and how they add up, whatever is counted in them. Lines about the same cells are one figure. Never changes, so
 * that tables of the same cells share it: working out the sums costs more than anything else that is done with a table.
 */
final class Shape {
    private final Of of;
    private final List<CellKey> cells;
    private final Map<Line, BitSet> lines = new LinkedHashMap<>();
    private final Map<BitSet, Integer> figures = new LinkedHashMap<>();
    private final List<List<Line>> named = new ArrayList<>();
    private @Nullable TableSums sums;

    Shape(Of of) {
        this.of = of;
        this.cells = of.cells.stream().sorted(Comparator.comparing(CellKey::id)).toList();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (Line line : linesOf(cells.get(cell))) {
                lines.computeIfAbsent(line, any -> new BitSet()).set(cell);
            }
        }
        lines.forEach((line, set) -> {
            int figure = figures.computeIfAbsent(set, any -> figures.size());
            if (figure == named.size()) {
                named.add(new ArrayList<>());
            }
            named.get(figure).add(line);
        });
    }

    /**
     * What makes a shape.
     *
     * @param crossed whether people of two groups at once have lines of their own
     */
    record Of(UUID organizationId, boolean crossed, Set<CellKey> cells) {
        Of {
            cells = Set.copyOf(cells);
        }
    }

    /** Always in the same order, whatever order they were counted in. */
    List<CellKey> cells() {
        return cells;
    }

    /** Each line with its cells, by their place in the list. */
    Map<Line, BitSet> lines() {
        return lines;
    }

    /** The cells of a line; none for a line that nobody is in. */
    BitSet set(Line line) {
        return lines.getOrDefault(line, new BitSet());
    }

    /** Number of a line's figure, or -1 for a line that nobody is in. */
    int figure(Line line) {
        return figures.getOrDefault(set(line), -1);
    }

    /** The lines of each figure. */
    List<List<Line>> named() {
        return named;
    }

    /** How the figures add up; worked out the first time that somebody asks. */
    synchronized TableSums sums() {
        TableSums known = sums;
        if (known == null) {
            known = new TableSums(lines, figures);
            sums = known;
        }
        return known;
    }

    /** The lines that a cell counts in. */
    List<Line> linesOf(CellKey cell) {
        Place program = Place.program(cell.programId());
        Place site = Place.site(cell.siteId());
        List<Line> of = new ArrayList<>();
        for (Place place : List.of(Place.organization(this.of.organizationId), program, site)) {
            of.add(Line.of(place));
            cell.groups().forEach((dimension, group) -> of.add(new Line(place, new GroupRef(dimension, group))));
        }
        of.add(Line.siteOfProgram(cell.programId(), cell.siteId()));
        if (this.of.crossed) {
            addCrossings(cell.groups(), of);
        }
        return of;
    }

    private void addCrossings(Map<String, String> groups, List<Line> of) {
        Place everywhere = Place.organization(this.of.organizationId);
        groups.forEach((dimension, group) -> groups.forEach((other, otherGroup) -> {
            if (dimension.compareTo(other) < 0) {
                of.add(Line.crossing(everywhere, new GroupRef(dimension, group), new GroupRef(other, otherGroup)));
            }
        }));
    }
}

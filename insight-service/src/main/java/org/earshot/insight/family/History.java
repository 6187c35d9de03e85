package org.earshot.insight.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.Cell;
import org.earshot.insight.shift.FamilyHistory;

/** Cuts a family out of the counts of a need. The place of an answer becomes a group where the family spans several. */
public final class History {
    /** The dimension that tells programs apart. */
    public static final String PROGRAM = "program";
    /** The dimension that tells sites apart. */
    public static final String SITE = "site";

    private final List<CellCount> counts;
    private final boolean severalPrograms;
    private final boolean severalSites;

    private History(List<CellCount> counts) {
        this.counts = counts;
        this.severalPrograms = several(CellKey::programId);
        this.severalSites = several(CellKey::siteId);
    }

    /** The family's part of all that was told about its need. */
    public static History of(Place place, List<CellCount> ofNeed) {
        return new History(
                ofNeed.stream().filter(count -> covers(place, count.cell())).toList());
    }

    /** Whether answers of a cell belong to a place. */
    public static boolean covers(Place place, CellKey cell) {
        return place.kind() == PlaceKind.ORGANIZATION
                || (place.kind() == PlaceKind.PROGRAM ? cell.programId() : cell.siteId()).equals(place.id());
    }

    /** The groups of a cell, with its program and site where the family spans several. */
    public Map<String, String> groups(CellKey cell) {
        Map<String, String> groups = new TreeMap<>(cell.groups());
        if (severalPrograms) {
            groups.put(PROGRAM, cell.programId().toString());
        }
        if (severalSites) {
            groups.put(SITE, cell.siteId().toString());
        }
        return groups;
    }

    /** Counts of the family, cell by cell and week by week. */
    public List<CellCount> counts() {
        return counts;
    }

    /** What the detector reads when it looks at every dimension. */
    public FamilyHistory forDetector(Set<Integer> plannedSteps) {
        return forDetector(plannedSteps, Set.of());
    }

    /**
     * What the detector reads.
     *
     * @param plannedSteps weeks from which the question means something else
     * @param leftOut dimensions that it does not look at; cells that only these told apart are one
     */
    public FamilyHistory forDetector(Set<Integer> plannedSteps, Set<String> leftOut) {
        return numbered(leftOut).history(counts, plannedSteps);
    }

    /** Its cells in an order that only depends on what they are, but for what these dimensions tell apart. */
    NumberedCells numbered(Set<String> leftOut) {
        List<CellKey> cells = counts.stream()
                .map(CellCount::cell)
                .distinct()
                .sorted(Comparator.comparing((CellKey cell) -> cell.programId().toString())
                        .thenComparing(cell -> cell.siteId().toString())
                        .thenComparing(cell -> new TreeMap<>(cell.groups()).toString()))
                .toList();
        Map<Map<String, String>, Cell> byGroups = new HashMap<>();
        Map<CellKey, Integer> numbers = new HashMap<>();
        List<Cell> numbered = new ArrayList<>();
        for (CellKey cell : cells) {
            Map<String, String> groups = groups(cell);
            groups.keySet().removeAll(leftOut);
            Cell known = byGroups.computeIfAbsent(groups, told -> new Cell(numbered.size(), told));
            if (known.id() == numbered.size()) {
                numbered.add(known);
            }
            numbers.put(cell, known.id());
        }
        return new NumberedCells(numbered, numbers);
    }

    private boolean several(Function<CellKey, UUID> place) {
        return counts.stream().map(CellCount::cell).map(place).distinct().count() > 1;
    }
}

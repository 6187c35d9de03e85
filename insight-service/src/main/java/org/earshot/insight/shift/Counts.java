package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The family's counts by week and cell, in one canonical form: the same answers give the same bits, whatever the order of the
 * buckets and whatever was added and taken back on the way. Weeks reach from the first answer to the running week.
 */
final class Counts {
    private final int firstWeek;
    private final int lastWeek;
    private final List<Cell> cells;
    private final Tally[][] tallies;

    private Counts(int firstWeek, int lastWeek, List<Cell> cells, Tally[][] tallies) {
        this.firstWeek = firstWeek;
        this.lastWeek = lastWeek;
        this.cells = cells;
        this.tallies = tallies;
    }

    /** Merges the history up to the running week; cells that nobody answered for are left out. */
    static Counts of(FamilyHistory history, int currentWeek, Measure measure) {
        Merge merge = Merge.of(history.buckets(), currentWeek);
        List<Cell> cells = new ArrayList<>(history.cells());
        cells.removeIf(cell -> !merge.hasAnswersOf(cell.id()));
        cells.sort(Comparator.comparingInt((Cell cell) -> merge.firstWeekOf(cell.id()))
                .thenComparingInt(Cell::id));
        int first = merge.firstWeek(currentWeek);
        Tally[][] tallies = new Tally[currentWeek - first + 1][cells.size()];
        for (int week = first; week <= currentWeek; week++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                tallies[week - first][cell] = merge.tally(week, cells.get(cell).id(), measure);
            }
        }
        return new Counts(first, currentWeek, List.copyOf(cells), tallies);
    }

    /** The same as it was known in an earlier week. */
    Counts upTo(int week) {
        return new Counts(firstWeek, week, cells, tallies);
    }

    int firstWeek() {
        return firstWeek;
    }

    int lastWeek() {
        return lastWeek;
    }

    /**
     * In the order in which they were first answered for, then of their ids: a new cell may not change the rounding of the past.
     * Elsewhere in this package a cell is its position here.
     */
    List<Cell> cells() {
        return cells;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Tally at(int week, int cell) {
        return tallies[week - firstWeek][cell];
    }

    long asked(int week) {
        long asked = 0;
        for (Tally tally : tallies[week - firstWeek]) {
            asked += tally.asked();
        }
        return asked;
    }

    /** The part's answers of the weeks from..to, both included. */
    Tally total(Part part, int from, int to) {
        Tally total = Tally.NONE;
        for (int week = Math.max(from, firstWeek); week <= Math.min(to, lastWeek); week++) {
            for (int cell : part.cells()) {
                total = total.plus(at(week, cell));
            }
        }
        return total;
    }
}

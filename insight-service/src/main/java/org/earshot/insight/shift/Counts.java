package org.earshot.insight.shift;

import java.util.List;

/**
 * The family's counts by week and cell, in one canonical form: the same answers give the same bits, whatever the order of the
 * buckets and whatever was added and taken back on the way. Weeks reach from the first answer to the running week.
 */
final class Counts {
    private final int firstWeek;
    private final int lastWeek;
    private final List<Cell> cells;
    private final int[] firstWeeks;
    private final Tally[] tallies;
    private final long[] askedOfWeek;
    private final Tally[] totalUpTo;

    /**
     * @param firstWeeks when each cell was first answered for; never falls
     * @param tallies week by week and, within a week, cell by cell
     */
    Counts(int firstWeek, int lastWeek, List<Cell> cells, int[] firstWeeks, Tally[] tallies) {
        this.firstWeek = firstWeek;
        this.lastWeek = lastWeek;
        this.cells = cells;
        this.firstWeeks = firstWeeks;
        this.tallies = tallies;
        this.askedOfWeek = new long[lastWeek - firstWeek + 1];
        this.totalUpTo = new Tally[askedOfWeek.length];
        addUp();
    }

    private void addUp() {
        long asked = 0;
        long present = 0;
        long people = 0;
        double amount = 0;
        double squares = 0;
        for (int week = 0; week < askedOfWeek.length; week++) {
            long before = asked;
            for (int cell = 0; cell < cells.size(); cell++) {
                Tally tally = tallies[week * cells.size() + cell];
                asked += tally.asked();
                present += tally.present();
                amount += tally.amount();
                squares += tally.squares();
                people += tally.people();
            }
            askedOfWeek[week] = asked - before;
            totalUpTo[week] = new Tally(asked, present, amount, squares, people);
        }
    }

    /** Merges the history up to the running week; cells that nobody answered for are left out. */
    static Counts of(FamilyHistory history, int currentWeek, Measure measure) {
        return Merge.of(history, currentWeek, measure);
    }

    /** The same as it was known in an earlier week. */
    Counts upTo(int week) {
        return new Counts(firstWeek, week, cells, firstWeeks, tallies);
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

    /** How many cells had been answered for by the end of a week: the first so many. */
    int cellsBy(int week) {
        int known = cells.size();
        while (known > 0 && firstWeeks[known - 1] > week) {
            known--;
        }
        return known;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Tally at(int week, int cell) {
        return tallies[(week - firstWeek) * cells.size() + cell];
    }

    long asked(int week) {
        return askedOfWeek[week - firstWeek];
    }

    /** Everyone's answers from the first to a week. */
    Tally totalUpTo(int week) {
        return week < firstWeek ? Tally.NONE : totalUpTo[week - firstWeek];
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

    /** How many answers the part gave in the weeks from..to, both included. */
    long asked(Part part, int from, int to) {
        long asked = 0;
        for (int week = Math.max(from, firstWeek); week <= Math.min(to, lastWeek); week++) {
            for (int cell : part.cells()) {
                asked += at(week, cell).asked();
            }
        }
        return asked;
    }

    /** Adds all that was told in a week to a fingerprint: who could answer for the first time, and every count. */
    long fingerprint(long before, int week) {
        long print = Fingerprint.add(before, week);
        for (int cell = 0; cell < cells.size() && firstWeeks[cell] <= week; cell++) {
            if (firstWeeks[cell] == week) {
                print = Fingerprint.add(print, cells.get(cell).groups());
            }
            Tally tally = at(week, cell);
            if (tally.asked() > 0) {
                print = Fingerprint.add(print, cell, tally);
            }
        }
        return print;
    }
}

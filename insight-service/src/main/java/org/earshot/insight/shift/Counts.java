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
    private final Tally[][] weeks;
    private final long[] askedOfWeek;
    private final Tally[] totalUpTo;

    /**
     * @param firstWeeks when each cell was first answered for; never falls
     * @param weeks week by week and, within a week, cell by cell; those after the last week are not looked at
     */
    Counts(int firstWeek, int lastWeek, List<Cell> cells, int[] firstWeeks, Tally[][] weeks) {
        this.firstWeek = firstWeek;
        this.lastWeek = lastWeek;
        this.cells = cells;
        this.firstWeeks = firstWeeks;
        this.weeks = weeks;
        this.askedOfWeek = new long[lastWeek - firstWeek + 1];
        this.totalUpTo = new Tally[askedOfWeek.length];
        addUpFrom(firstWeek);
    }

    /** Knows what another knows of the weeks before {@code fromWeek}, and other tallies of those from it on. */
    private Counts(Counts other, int fromWeek, Tally[][] weeks) {
        this.firstWeek = other.firstWeek;
        this.lastWeek = firstWeek + weeks.length - 1;
        this.cells = other.cells;
        this.firstWeeks = other.firstWeeks;
        this.weeks = weeks;
        this.askedOfWeek = new long[weeks.length];
        this.totalUpTo = new Tally[weeks.length];
        System.arraycopy(other.askedOfWeek, 0, askedOfWeek, 0, fromWeek - firstWeek);
        System.arraycopy(other.totalUpTo, 0, totalUpTo, 0, fromWeek - firstWeek);
        addUpFrom(fromWeek);
    }

    private void addUpFrom(int fromWeek) {
        Tally total = totalUpTo(fromWeek - 1);
        long asked = total.asked();
        long present = total.present();
        long people = total.people();
        double amount = total.amount();
        double squares = total.squares();
        for (int week = fromWeek - firstWeek; week < askedOfWeek.length; week++) {
            long before = asked;
            for (Tally tally : weeks[week]) {
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
        return new Counts(firstWeek, week, cells, firstWeeks, weeks);
    }

    /** The same people with other answers from a week on. */
    Counts from(int week, Tally[][] later) {
        Tally[][] all = new Tally[week - firstWeek + later.length][];
        System.arraycopy(weeks, 0, all, 0, week - firstWeek);
        System.arraycopy(later, 0, all, week - firstWeek, later.length);
        return new Counts(this, week, all);
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

    /** When a cell was first answered for. */
    int firstWeek(int cell) {
        return firstWeeks[cell];
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
        return weeks[week - firstWeek][cell];
    }

    /** A week cell by cell; not to be written to. */
    Tally[] of(int week) {
        return weeks[week - firstWeek];
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
        return total(part.cells(), from, to);
    }

    /** The same of some cells. */
    Tally total(int[] cells, int from, int to) {
        long asked = 0;
        long present = 0;
        long people = 0;
        double amount = 0;
        double squares = 0;
        for (int week = Math.max(from, firstWeek); week <= Math.min(to, lastWeek); week++) {
            for (int cell : cells) {
                Tally tally = at(week, cell);
                asked += tally.asked();
                present += tally.present();
                amount += tally.amount();
                squares += tally.squares();
                people += tally.people();
            }
        }
        return asked == 0 ? Tally.NONE : new Tally(asked, present, amount, squares, people);
    }

    /** How many answers the part gave in the weeks from..to, both included. */
    long asked(Part part, int from, int to) {
        long asked = 0;
        for (int cell : part.cells()) {
            asked += asked(cell, from, to);
        }
        return asked;
    }

    /** Whether the part gave any answer in the weeks from..to, both included. */
    boolean anyAsked(Part part, int from, int to) {
        for (int week = Math.min(to, lastWeek); week >= Math.max(from, firstWeek); week--) {
            for (int cell : part.cells()) {
                if (at(week, cell).asked() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many answers one cell gave. */
    long asked(int cell, int from, int to) {
        long asked = 0;
        for (int week = Math.max(from, firstWeek); week <= Math.min(to, lastWeek); week++) {
            asked += at(week, cell).asked();
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

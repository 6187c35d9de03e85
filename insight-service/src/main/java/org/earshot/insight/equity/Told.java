package org.earshot.insight.equity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.equity.PeopleStore.CellWeek;
import org.earshot.insight.equity.PeopleStore.Seen;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.History;
import org.earshot.insight.response.CellKey;

/**
 * What was told of one need at one place, to be cut by groups and weeks.
 *
 * <p>Distinct people over several weeks cannot be had from counts, and counting them in the responses of years would keep a reader
 * waiting. In one week everyone counts once; so at least as many people stand behind some weeks as answered in the fullest of them.
 * Where that many already suffice for the gate, nobody is counted. Where they do not, yet all answers together would, the gate hangs
 * on who they are: these few answers are {@link #undecided}, and are counted exactly once {@link #with} has brought their people.
 */
final class Told {
    private final DisclosureGate gate;
    private final Map<UUID, Cell> cells;
    private final Map<CellWeek, Set<UUID>> people;
    private final Set<CellWeek> undecided = new HashSet<>();

    Told(History history, DisclosureGate gate) {
        this(gate, cells(history), Map.of());
    }

    private Told(DisclosureGate gate, Map<UUID, Cell> cells, Map<CellWeek, Set<UUID>> people) {
        this.gate = gate;
        this.cells = cells;
        this.people = people;
    }

    /** Cells in weeks whose people would decide whether something counted so far may be shown. */
    Set<CellWeek> undecided() {
        return Set.copyOf(undecided);
    }

    /** The same, knowing the people of these cells and weeks too. */
    Told with(Collection<CellWeek> asked, List<Seen> seen) {
        Map<CellWeek, Set<UUID>> known = new HashMap<>(people);
        asked.forEach(one -> known.put(one, new HashSet<>()));
        seen.forEach(one -> known.computeIfAbsent(new CellWeek(one.cell(), one.week()), none -> new HashSet<>())
                .add(one.person()));
        return new Told(gate, cells, known);
    }

    /** Dimensions that people stated, with their groups, both in order. */
    Map<String, NavigableSet<String>> groups() {
        Map<String, NavigableSet<String>> groups = new TreeMap<>();
        cells.values()
                .forEach(cell -> cell.groups.forEach(
                        (dimension, group) -> groups.computeIfAbsent(dimension, none -> new TreeSet<>())
                                .add(group)));
        return groups;
    }

    /** The answers of some groups in some weeks; their people are never more than stand behind them. */
    Counted count(Predicate<Map<String, String>> who, Weeks weeks) {
        List<Cell> theirs =
                cells.values().stream().filter(cell -> who.test(cell.groups)).toList();
        long answers = 0;
        long present = 0;
        long fullest = 0;
        for (int week = weeks.from(); week <= weeks.to(); week++) {
            long ofWeek = 0;
            for (Cell cell : theirs) {
                ofWeek += cell.asked(week);
                present += cell.present(week);
            }
            answers += ofWeek;
            fullest = Math.max(fullest, ofWeek);
        }
        boolean hangs = !gate.releases(fullest) && gate.releases(answers);
        return new Counted(present, answers, hangs ? Math.max(fullest, distinct(theirs, weeks)) : fullest);
    }

    /** Zero while not everyone among them is known. */
    private long distinct(List<Cell> theirs, Weeks weeks) {
        Set<UUID> distinct = new HashSet<>();
        boolean known = true;
        for (Cell cell : theirs) {
            for (int week = weeks.from(); week <= weeks.to(); week++) {
                if (cell.asked(week) > 0) {
                    CellWeek at = new CellWeek(cell.id, week);
                    Set<UUID> here = people.get(at);
                    if (here == null) {
                        undecided.add(at);
                        known = false;
                    } else {
                        distinct.addAll(here);
                    }
                }
            }
        }
        return known ? distinct.size() : 0;
    }

    private static Map<UUID, Cell> cells(History history) {
        IntSummaryStatistics weeks =
                history.counts().stream().mapToInt(CellCount::week).summaryStatistics();
        Map<CellKey, Cell> byKey = new HashMap<>();
        for (CellCount count : history.counts()) {
            byKey.computeIfAbsent(count.cell(), key -> new Cell(key, history.groups(key), weeks))
                    .add(count);
        }
        return byKey.values().stream().collect(Collectors.toMap(cell -> cell.id, Function.identity()));
    }

    /** The counts of a cell, week by week. */
    private static final class Cell {
        private final UUID id;
        private final Map<String, String> groups;
        private final int first;
        private final long[] asked;
        private final long[] present;

        Cell(CellKey key, Map<String, String> groups, IntSummaryStatistics weeks) {
            this.id = key.id();
            this.groups = groups;
            this.first = weeks.getMin();
            this.asked = new long[weeks.getMax() - weeks.getMin() + 1];
            this.present = new long[asked.length];
        }

        void add(CellCount count) {
            asked[count.week() - first] += count.counts().asked();
            present[count.week() - first] += count.counts().present();
        }

        long asked(int week) {
            return at(week, asked);
        }

        long present(int week) {
            return at(week, present);
        }

        private long at(int week, long[] counts) {
            int i = week - first;
            return i < 0 || i >= counts.length ? 0 : counts[i];
        }
    }
}

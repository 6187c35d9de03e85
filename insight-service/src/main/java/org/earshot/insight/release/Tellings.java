package org.earshot.insight.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.insight.disclosure.Counted;

/**
 * The tellings of one period: at each, the lines that were told just as they were counted then. Somebody may have kept any of them.
 * Of the older ones only those are kept which are the last exact one of a line; where people only come, nothing more is needed.
 */
final class Tellings {
    private static final int KEPT = 12;

    private final SortedMap<Integer, Map<Line, Counted>> byNumber;

    Tellings(Map<Integer, Map<Line, Counted>> byNumber) {
        this.byNumber = new TreeMap<>(byNumber);
    }

    /** Stands for a line that somebody was in and that was not told exactly. */
    static final Counted UNTOLD = new Counted(0, 0, -1);

    /** The tellings at which nobody was in any of some lines. */
    Set<Integer> without(List<Line> lines) {
        Set<Integer> without = new HashSet<>();
        byNumber.forEach((number, known) -> {
            if (lines.stream().noneMatch(known::containsKey)) {
                without.add(number);
            }
        });
        return without;
    }

    /** The exact figures of a line, by the number of the telling. */
    SortedMap<Integer, Counted> of(Line line) {
        SortedMap<Integer, Counted> exact = new TreeMap<>();
        byNumber.forEach((number, lines) -> {
            Counted counted = lines.get(line);
            if (counted != null && !counted.equals(UNTOLD)) {
                exact.put(number, counted);
            }
        });
        return exact;
    }

    /** Number of the last one; 0 = there was none. */
    int last() {
        return byNumber.isEmpty() ? 0 : byNumber.lastKey();
    }

    /**
     * With another telling.
     *
     * @param exact each line that somebody was in: as it was told, or {@link #UNTOLD}
     * @param kept number of an earlier one that is kept, however old it is
     */
    Tellings and(Map<Line, Counted> exact, int kept) {
        SortedMap<Integer, Map<Line, Counted>> all = new TreeMap<>(byNumber);
        all.put(last() + 1, exact);
        Map<Line, Integer> latest = new HashMap<>();
        all.forEach((number, lines) -> lines.forEach((line, counted) -> {
            if (!counted.equals(UNTOLD)) {
                latest.put(line, number);
            }
        }));
        Set<Integer> needed = new HashSet<>(latest.values());
        needed.add(kept);
        int recent = all.lastKey() - KEPT;
        all.keySet().removeIf(number -> number <= recent && !needed.contains(number));
        return new Tellings(all);
    }

    Tellings and(Map<Line, Counted> exact) {
        return and(exact, 0);
    }

    /** With more lines told of an earlier telling, as they were counted then. */
    Tellings amended(int number, Map<Line, Counted> exact) {
        Map<Line, Counted> lines = new HashMap<>(byNumber.getOrDefault(number, Map.of()));
        exact.forEach((line, counted) -> {
            if (!counted.equals(UNTOLD)) {
                lines.put(line, counted);
            }
        });
        SortedMap<Integer, Map<Line, Counted>> all = new TreeMap<>(byNumber);
        all.put(number, lines);
        return new Tellings(all);
    }

    Map<Integer, Map<Line, Counted>> all() {
        return byNumber;
    }
}

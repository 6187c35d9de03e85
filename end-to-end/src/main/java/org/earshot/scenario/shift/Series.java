package org.earshot.scenario.shift;

import java.util.List;
import java.util.Map;

/**
 * One series of the benchmark.
 *
 * @param scenario such as {@code N1plain} or {@code A2or2}
 * @param historyWeeks the first weeks, of which no alert is scored
 * @param weeks how many there are in all, counted from 1
 * @param told by week; a week without answers is missing
 */
record Series(int id, String scenario, int historyWeeks, int weeks, Map<Integer, List<Told>> told) {

    /** Whether nothing shifts in it, so that every alert is false. */
    boolean isQuiet() {
        return scenario.startsWith("N") || scenario.equals("S0null");
    }

    List<Told> in(int week) {
        return told.getOrDefault(week, List.of());
    }
}

package org.earshot.insight.shift;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Step 5: the groups with enough answers to be watched by themselves: as many, before the week, as people are needed to show
 * anything, and not everyone's. Decided before the week's answers are looked at, so that no answer chooses its own watch; once
 * watched, always watched.
 */
final class WatchedGroups {
    private final Counts counts;
    private final List<Part> parts;
    private final int minAnswers;
    private final long[] answers;
    private final TreeSet<Integer> watched = new TreeSet<>();
    private int countedUpTo;

    WatchedGroups(Counts counts, List<Part> parts, int minAnswers) {
        this.counts = counts;
        this.parts = parts;
        this.minAnswers = minAnswers;
        this.answers = new long[parts.size()];
        this.countedUpTo = counts.firstWeek() - 1;
    }

    WatchedGroups(WatchedGroups other, Counts counts) {
        this.counts = counts;
        this.parts = other.parts;
        this.minAnswers = other.minAnswers;
        this.answers = other.answers.clone();
        this.watched.addAll(other.watched);
        this.countedUpTo = other.countedUpTo;
    }

    /** Decides for a week by the answers before it. */
    void extend(int week) {
        for (int part = 0; part < parts.size(); part++) {
            answers[part] += counts.asked(parts.get(part), countedUpTo + 1, week - 1);
            if (part > 0 && answers[part] >= minAnswers && answers[part] < answers[0]) {
                watched.add(part);
            }
        }
        countedUpTo = week - 1;
    }

    /** Positions in the list of parts, never 0. */
    SortedSet<Integer> watched() {
        return watched;
    }

    void write(StateWriter out) {
        for (int part : out.layout().positions()) {
            out.flag(watched.contains(part));
        }
    }

    /** Reads who was watched; the answers are counted again when the next week asks for them. */
    void read(StateReader in) {
        for (int part : in.layout().positions()) {
            if (in.flag()) {
                watched.add(part);
            }
        }
    }
}

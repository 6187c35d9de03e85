package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The expectation over time: which weeks may teach it, and which lasting steps it allows for. */
final class Baseline {
    /** A change takes a while to be noticed: these many weeks before the current one never teach what is usual. */
    static final int GUARD_WEEKS = 8;

    /** With more steps than this, the oldest has become history that hardly counts. */
    private static final int MAX_STEPS = 4;

    private final Expectation expectation;
    private final Part everyone;
    private final TreeSet<Integer> plannedSteps;
    private final List<Step> steps = new ArrayList<>();
    private int learnedUpTo = Integer.MIN_VALUE;

    Baseline(Counts counts, List<Part> parts, Set<Integer> plannedSteps) {
        this.expectation = new Expectation(counts, parts);
        this.everyone = parts.get(0);
        this.plannedSteps = new TreeSet<>(plannedSteps);
        this.plannedSteps.removeIf(week -> week <= counts.firstWeek());
    }

    Baseline(Baseline other, Counts counts) {
        this.expectation = new Expectation(other.expectation, counts);
        this.everyone = other.everyone;
        this.plannedSteps = new TreeSet<>(other.plannedSteps);
        this.steps.addAll(other.steps);
        this.learnedUpTo = other.learnedUpTo;
    }

    /** Learns all that the weeks before {@code week} teach of it, unless its own answers may come under a planned step. */
    void prepare(int week) {
        if (plannedSteps.isEmpty() || plannedSteps.first() > week) {
            expectation.prepare(week, lastFitted(week));
        }
    }

    FrozenWeek expect(int week) {
        return expectation.expect(week, lastFitted(week));
    }

    private int lastFitted(int week) {
        int guarded = week - 1 - GUARD_WEEKS;
        return isLearning(week) ? guarded : Math.max(guarded, learnedUpTo);
    }

    /** Step 7: puts a step that was found under the expectation and lets all weeks up to now teach its size. */
    void allowFor(Step step, int now) {
        add(step);
        learnedUpTo = now;
    }

    /**
     * Puts the steps under the expectation that were planned for this week or before. The first weeks of a question with another
     * meaning teach; they are no evidence.
     *
     * @return whether there were any
     */
    boolean beginPlannedSteps(int week) {
        boolean began = false;
        while (!plannedSteps.isEmpty() && plannedSteps.first() <= week) {
            int start = plannedSteps.pollFirst();
            add(new Step(start, everyone));
            learnedUpTo = Math.max(learnedUpTo, start + GUARD_WEEKS - 1);
            began = true;
        }
        return began;
    }

    /** Whether the week still teaches a planned step. */
    boolean isLearning(int week) {
        return week <= learnedUpTo;
    }

    private void add(Step step) {
        if (steps.size() == MAX_STEPS) {
            steps.remove(0);
        }
        steps.add(step);
        expectation.allowFor(steps);
    }

    void write(StateWriter out) {
        out.number(learnedUpTo);
        out.number(steps.size());
        steps.forEach(out::step);
        expectation.write(out);
    }

    /** Reads what was written after {@code week}; steps planned for later are still to come. */
    void read(StateReader in, int week) {
        plannedSteps.removeIf(planned -> planned <= week);
        learnedUpTo = in.number();
        for (int left = in.number(); left > 0; left--) {
            steps.add(in.step());
        }
        expectation.allowFor(steps);
        expectation.read(in);
    }
}

package org.earshot.insight.shift;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a watch into closed weeks that can be kept, and kept weeks back into the watch. A kept state carries what it rests on: the
 * detector's version, the policy, and a fingerprint of everything that was told and planned up to its week. Where any of it differs
 * the state is not taken up, whoever kept it.
 */
final class Memory {
    /** To be raised with any change of a formula or of the bytes: what an older detector kept is then evaluated anew. */
    static final int VERSION = 3;

    private final Counts counts;
    private final List<Part> parts;
    private final Policy policy;
    private final Set<Integer> plannedSteps;
    private final long[] fingerprints;
    private final Layout complete;

    Memory(Counts counts, List<Part> parts, Policy policy, Set<Integer> plannedSteps) {
        this.counts = counts;
        this.parts = parts;
        this.policy = policy;
        this.plannedSteps = plannedSteps;
        this.fingerprints = new long[counts.lastWeek() - counts.firstWeek() + 1];
        this.complete = Layout.of(counts.cells().size(), parts);
        printFrom(counts.firstWeek());
    }

    /** The same of counts that differ from {@code fromWeek} on only. */
    private Memory(Memory other, Counts counts, int fromWeek) {
        this.counts = counts;
        this.parts = other.parts;
        this.policy = other.policy;
        this.plannedSteps = other.plannedSteps;
        this.fingerprints = Arrays.copyOf(other.fingerprints, counts.lastWeek() - counts.firstWeek() + 1);
        this.complete = other.complete;
        printFrom(fromWeek);
    }

    private void printFrom(int fromWeek) {
        int position = fromWeek - counts.firstWeek();
        long print = position == 0 ? VERSION : fingerprints[position - 1];
        for (int week = fromWeek; week <= counts.lastWeek(); week++) {
            print = counts.fingerprint(print, week);
            print = plannedSteps.contains(week) ? Fingerprint.add(print, Long.MIN_VALUE) : print;
            fingerprints[position++] = print;
        }
    }

    /** The same of counts that differ from {@code fromWeek} on only. */
    Memory with(Counts others, int fromWeek) {
        return new Memory(this, others, fromWeek);
    }

    Counts counts() {
        return counts;
    }

    Policy policy() {
        return policy;
    }

    private Layout layout(int week) {
        int cells = counts.cellsBy(week);
        return cells == complete.cells() ? complete : Layout.of(cells, parts);
    }

    /** A watch that has taken in nothing. */
    Watch begin() {
        return new Watch(counts, parts, policy, plannedSteps);
    }

    /** What to keep of the week that a watch has just closed. */
    ClosedWeek keep(Watch watch, int week, boolean withState) {
        Layout layout = layout(week);
        StateWriter expectation = new StateWriter(layout);
        watch.writeLastWeek(expectation);
        byte[] state = withState ? state(watch, week, layout) : null;
        return new ClosedWeek(week, expectation.toBytes(), state);
    }

    private byte[] state(Watch watch, int week, Layout layout) {
        StateWriter out = new StateWriter(layout);
        out.number(VERSION);
        out.flag(policy.measure() == Measure.SEVERITY);
        out.number(policy.minPeople());
        out.number(policy.minPresent());
        out.count(fingerprints[week - counts.firstWeek()]);
        watch.write(out);
        return out.toBytes();
    }

    /**
     * How many of the kept weeks can be taken up: up to the last one that has a state which still holds; 0 = none.
     *
     * @param known in order, without gaps
     */
    int usable(List<ClosedWeek> known, int firstWatchedWeek, int lastClosedWeek) {
        for (int count = known.size(); count > 0; count--) {
            ClosedWeek last = known.get(count - 1);
            boolean inPlace = last.week() <= lastClosedWeek && last.week() == firstWatchedWeek + count - 1;
            if (inPlace && holds(last)) {
                return count;
            }
        }
        return 0;
    }

    private boolean holds(ClosedWeek week) {
        byte[] state = week.state();
        if (state == null) {
            return false;
        }
        try {
            StateReader in = new StateReader(state, layout(week.week()));
            return restsOnTheSame(in, week.week()) && new AlertMargin(in).holdsFor(policy.alertAt());
        } catch (BufferUnderflowException cutOff) {
            return false;
        }
    }

    private boolean restsOnTheSame(StateReader in, int week) {
        return in.number() == VERSION
                && in.flag() == (policy.measure() == Measure.SEVERITY)
                && in.number() == policy.minPeople()
                && in.number() == policy.minPresent()
                && in.count() == fingerprints[week - counts.firstWeek()];
    }

    /** The watch as it was after the last of these weeks; null where they cannot be read. */
    @Nullable Watch resume(List<ClosedWeek> weeks) {
        try {
            Watch watch = begin();
            for (ClosedWeek week : weeks) {
                StateReader in = new StateReader(week.expectation(), layout(week.week()));
                watch.readWeek(in, week.week());
            }
            ClosedWeek last = weeks.get(weeks.size() - 1);
            byte[] state = last.state();
            if (state == null) {
                return null;
            }
            StateReader in = new StateReader(state, layout(last.week()));
            return restsOnTheSame(in, last.week()) ? read(watch, in, last.week()) : null;
        } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
            return null;
        }
    }

    private static @Nullable Watch read(Watch watch, StateReader in, int week) {
        watch.read(in, week);
        return in.isAtEnd() ? watch : null;
    }
}

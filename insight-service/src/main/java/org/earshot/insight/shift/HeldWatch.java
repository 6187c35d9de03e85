package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The watch over one family, held between evaluations. It has taken in every closed week, and their expectations are frozen: what is
 * told since then costs only itself. Immutable; may be given up at any time, for {@link Detector#resume} makes it anew from what is
 * kept.
 */
public final class HeldWatch {
    private final Watch closed;
    private final Memory memory;
    private final int week;
    private final List<Integer> withState;
    private final List<ExpectedWeek> closedWeeks;

    /**
     * @param closed has taken in the weeks before {@code week}
     * @param memory of the same counts
     * @param withState the weeks of which a state is kept
     */
    HeldWatch(Watch closed, Memory memory, int week, List<Integer> withState) {
        this(
                closed,
                memory,
                week,
                withState,
                closed.chart().weeks(memory.counts().firstWeek(), week - 1));
        closed.prepare(week);
    }

    private HeldWatch(Watch closed, Memory memory, int week, List<Integer> withState, List<ExpectedWeek> closedWeeks) {
        this.closed = closed;
        this.memory = memory;
        this.week = week;
        this.withState = withState;
        this.closedWeeks = closedWeeks;
    }

    /** The week that was running when it was last taken further; nothing earlier is looked at again. */
    public int week() {
        return week;
    }

    /** How much is held: counts of a cell in a week. */
    public long counts() {
        return (long) memory.counts().cells().size() * (week - memory.counts().firstWeek());
    }

    /**
     * Says and keeps what {@link Detector#resume} says and keeps of the whole history, bit for bit. It is for the caller to know that
     * nothing else changed: what was told before {@link #week}, the planned steps, the policy.
     *
     * @param currentWeek the running week, which counts as it comes
     * @param since everything told in {@link #week} and later; other buckets are left out
     * @return empty where a cell has answered for the first time since, or has not any more: resume from the whole history
     * @throws IllegalArgumentException as {@link Detector#evaluate}
     */
    public Optional<Continued> resume(int currentWeek, List<Bucket> since) {
        if (currentWeek < week) {
            return Optional.empty();
        }
        return Merge.anew(
                        memory.counts(),
                        week,
                        currentWeek,
                        since,
                        memory.policy().measure())
                .map(counts -> upTo(currentWeek, memory.with(counts, week)));
    }

    /** Takes in the weeks that have closed, and looks at the running one. */
    Continued upTo(int currentWeek, Memory told) {
        int lastClosed = currentWeek - 1;
        Watch watch = currentWeek == week ? closed : new Watch(closed, told.counts());
        List<ClosedWeek> newly = new ArrayList<>();
        for (int closing = week; closing <= lastClosed; closing++) {
            watch.close(closing);
            newly.add(told.keep(watch, closing, Keeping.keepsState(closing, lastClosed)));
        }
        List<Integer> stateless = withState.stream()
                .filter(kept -> !Keeping.keepsState(kept, lastClosed))
                .toList();
        HeldWatch next = newly.isEmpty() ? this : closing(watch, told, newly, stateless);
        return new Continued(next.running(told.counts()), Keeping.goingOn(newly, stateless), next);
    }

    private HeldWatch closing(Watch watch, Memory told, List<ClosedWeek> newly, List<Integer> stateless) {
        int running = week + newly.size();
        List<Integer> states = new ArrayList<>(withState);
        states.removeAll(stateless);
        newly.stream().filter(ClosedWeek::hasState).map(ClosedWeek::week).forEach(states::add);
        List<ExpectedWeek> weeks = new ArrayList<>(closedWeeks);
        weeks.addAll(watch.chart().weeks(week, running - 1));
        return new HeldWatch(watch, told, running, states, weeks);
    }

    private Evaluation running(Counts counts) {
        return RunningWeek.of(closed, counts, closedWeeks, memory.policy());
    }
}

package org.earshot.insight.shift;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The watch over one family, steps 1 to 7, taken forward week by week. Everything it knows is in its fields. */
final class Watch {
    private static final int SILENT_WEEKS = 13;

    private final Counts counts;
    private final List<Part> parts;
    private final Baseline baseline;
    private final Alerting alerting;
    private final WatchedGroups groups;
    private final Map<Direction, Accumulator> accumulators = new EnumMap<>(Direction.class);
    private final Deque<FrozenWeek> sinceLastAlert = new ArrayDeque<>();
    private final List<FrozenWeek> frozenWeeks = new ArrayList<>();
    private final List<FoundShift> found = new ArrayList<>();

    /** Begins before the first week that is watched. */
    Watch(Counts counts, List<Part> parts, Policy policy, Set<Integer> plannedSteps) {
        this.counts = counts;
        this.parts = parts;
        this.baseline = new Baseline(counts, parts, plannedSteps);
        this.alerting = new Alerting(counts, parts, policy);
        this.groups = new WatchedGroups(counts, parts, policy.minPeople());
        for (Direction direction : Direction.values()) {
            accumulators.put(direction, new Accumulator(parts.size()));
        }
    }

    /**
     * Takes in one week; weeks come in order. Nothing later than the week is looked at.
     *
     * @return what this week alerts, also where it closes an earlier shift; null = nothing
     */
    @Nullable FoundShift tick(int week) {
        if (baseline.beginPlannedSteps(week)) {
            searchAnew();
        }
        FrozenWeek frozen = baseline.expect(week);
        frozenWeeks.add(frozen);
        if (baseline.isLearning(week)) {
            return null;
        }
        remember(frozen);
        if (counts.asked(week) == 0) {
            return null;
        }
        weigh(frozen);
        return alertIfEnough(week);
    }

    /** M of a direction now. */
    double evidence(Direction direction) {
        return accumulator(direction).level();
    }

    List<FrozenWeek> frozenWeeks() {
        return frozenWeeks;
    }

    /** Oldest first. */
    List<FoundShift> found() {
        return found;
    }

    private void remember(FrozenWeek frozen) {
        sinceLastAlert.addLast(frozen);
        while (sinceLastAlert.getFirst().week() <= frozen.week() - OnsetSearch.MAX_WEEKS) {
            sinceLastAlert.removeFirst();
        }
    }

    private void weigh(FrozenWeek frozen) {
        groups.extend(frozen.week());
        for (Direction direction : Direction.values()) {
            Accumulator accumulator = accumulator(direction);
            groups.watched().forEach(accumulator::watch);
            for (int position = 0; position < parts.size(); position++) {
                Part part = parts.get(position);
                if (isStillHeard(part, frozen.week())) {
                    double error = frozen.standardError(position);
                    accumulator.add(position, Evidence.ofWeek(counts, frozen, part, error, direction));
                }
            }
        }
    }

    /** A group that has gone away must not gather, week by silent week, the evidence that R grows by while nothing is told. */
    private boolean isStillHeard(Part part, int week) {
        return counts.total(part, week - SILENT_WEEKS + 1, week).asked() > 0;
    }

    private @Nullable FoundShift alertIfEnough(int week) {
        for (Direction direction : Direction.values()) {
            FoundShift shift = alerting.look(direction, accumulator(direction), List.copyOf(sinceLastAlert));
            if (shift != null) {
                record(shift);
                baseline.allowFor(shift.step(), week);
                searchAnew();
                return shift;
            }
        }
        return null;
    }

    private void record(FoundShift shift) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (shift.closes(found.get(i))) {
                found.set(i, found.get(i).closedBy(shift));
                return;
            }
        }
        found.add(shift);
    }

    private void searchAnew() {
        accumulators.values().forEach(Accumulator::reset);
        sinceLastAlert.clear();
    }

    private Accumulator accumulator(Direction direction) {
        return Objects.requireNonNull(accumulators.get(direction));
    }
}

package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The watch over one family, steps 1 to 7, taken forward week by week. Everything it knows is in its fields. */
final class Watch {
    private static final int SILENT_WEEKS = 13;
    private static final int NOTHING_SEARCHED = Integer.MIN_VALUE;

    private final Counts counts;
    private final List<Part> parts;
    private final Policy policy;
    private final Baseline baseline;
    private final WatchedGroups groups;
    private AlertMargin margin;
    private final Findings findings;
    private final Map<Direction, Accumulator> accumulators = new EnumMap<>(Direction.class);
    private final List<FrozenWeek> frozenWeeks = new ArrayList<>();
    private final List<ExpectedShare> expectedShares = new ArrayList<>();
    private int searchedFrom = NOTHING_SEARCHED;

    /** Begins before the first week that is watched. */
    Watch(Counts counts, List<Part> parts, Policy policy, Set<Integer> plannedSteps) {
        this.counts = counts;
        this.parts = parts;
        this.policy = policy;
        this.baseline = new Baseline(counts, parts, plannedSteps);
        this.groups = new WatchedGroups(counts, parts, policy.minPeople());
        this.margin = new AlertMargin();
        this.findings = new Findings();
        for (Direction direction : Direction.values()) {
            accumulators.put(direction, new Accumulator(parts.size()));
        }
    }

    /** Knows what another knows of its weeks, to which {@code counts} may add others; from then on they go their own ways. */
    Watch(Watch other, Counts counts) {
        this.counts = counts;
        this.parts = other.parts;
        this.policy = other.policy;
        this.baseline = new Baseline(other.baseline, counts);
        this.groups = new WatchedGroups(other.groups, counts);
        this.margin = new AlertMargin(other.margin);
        this.findings = new Findings(other.findings);
        other.accumulators.forEach(
                (direction, accumulator) -> accumulators.put(direction, new Accumulator(accumulator)));
        this.frozenWeeks.addAll(other.frozenWeeks);
        this.expectedShares.addAll(other.expectedShares);
        this.searchedFrom = other.searchedFrom;
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
        boolean answered = counts.asked(week) > 0;
        frozenWeeks.add(frozen);
        expectedShares.add(answered ? ExpectedShare.of(counts, parts.get(0), frozen) : ExpectedShare.UNKNOWN);
        if (baseline.isLearning(week)) {
            return null;
        }
        remember(week);
        if (!answered) {
            return null;
        }
        weigh(frozen);
        return alertIfEnough(week);
    }

    /** Takes in a week that no answer is added to any more, and makes ready for the next. */
    void close(int week) {
        tick(week);
        findings.settle(week, account());
        prepare(week + 1);
    }

    /** Makes ready for a week, which may then be asked for often. */
    void prepare(int week) {
        baseline.prepare(week);
    }

    /** M of a direction now. */
    double evidence(Direction direction) {
        return accumulator(direction).level();
    }

    /** Whether every decision up to now would have been the same had this much evidence been asked for. */
    boolean wouldDecideTheSameAt(double alertAt) {
        return margin.holdsFor(alertAt);
    }

    List<FrozenWeek> frozenWeeks() {
        return frozenWeeks;
    }

    /** Oldest first. */
    List<FoundShift> found() {
        return findings.found();
    }

    /** What is to be said of the alerts now, oldest first. */
    List<DetectedShift> told() {
        return findings.told(account());
    }

    Chart chart() {
        return frozenWeeks.isEmpty()
                ? Chart.withoutExpectations(counts)
                : new Chart(counts, frozenWeeks.get(0).week(), expectedShares);
    }

    private ShiftAccount account() {
        return new ShiftAccount(counts, parts, policy, frozenWeeks);
    }

    private void remember(int week) {
        searchedFrom =
                searchedFrom == NOTHING_SEARCHED ? week : Math.max(searchedFrom, week - OnsetSearch.MAX_WEEKS + 1);
    }

    private void weigh(FrozenWeek frozen) {
        groups.extend(frozen.week());
        accumulators.values().forEach(accumulator -> groups.watched().forEach(accumulator::watch));
        for (int position = 0; position < parts.size(); position++) {
            Part part = parts.get(position);
            if (isStillHeard(part, frozen.week())) {
                for (Direction direction : Direction.values()) {
                    double error = frozen.standardError(position);
                    accumulator(direction).add(position, Evidence.ofWeek(counts, frozen, part, error, direction));
                }
            }
        }
    }

    /** A group that has gone away must not gather, week by silent week, the evidence that R grows by while nothing is told. */
    private boolean isStillHeard(Part part, int week) {
        return counts.anyAsked(part, week - SILENT_WEEKS + 1, week);
    }

    private @Nullable FoundShift alertIfEnough(int week) {
        Alerting alerting = new Alerting(counts, parts, policy);
        for (Direction direction : Direction.values()) {
            margin.decided(evidence(direction), policy.alertAt());
            FoundShift shift = alerting.look(direction, accumulator(direction), searched());
            if (shift != null) {
                findings.record(shift, new ShiftAccount(counts.upTo(week), parts, policy, frozenWeeks));
                baseline.allowFor(shift.step(), week);
                searchAnew();
                return shift;
            }
        }
        return null;
    }

    /** The weeks since the last alert, 52 at most. */
    private List<FrozenWeek> searched() {
        return frozenWeeks.subList(searchedFrom - frozenWeeks.get(0).week(), frozenWeeks.size());
    }

    private void searchAnew() {
        accumulators.values().forEach(Accumulator::reset);
        searchedFrom = NOTHING_SEARCHED;
    }

    private Accumulator accumulator(Direction direction) {
        return Objects.requireNonNull(accumulators.get(direction));
    }

    /** Writes what is known after a closed week, but for the expectations of that and earlier weeks. */
    void write(StateWriter out) {
        margin.write(out);
        baseline.write(out);
        groups.write(out);
        accumulators.values().forEach(accumulator -> accumulator.write(out));
        out.number(searchedFrom);
        findings.write(out);
    }

    /** Writes what was expected of the last week. */
    void writeLastWeek(StateWriter out) {
        frozenWeeks.get(frozenWeeks.size() - 1).write(out);
        expectedShares.get(expectedShares.size() - 1).write(out);
    }

    /** Reads what was written after a closed week; a watch that has not begun takes it over. */
    void read(StateReader in, int week) {
        margin = new AlertMargin(in);
        baseline.read(in, week);
        groups.read(in);
        for (Accumulator accumulator : accumulators.values()) {
            accumulator.read(in);
            groups.watched().forEach(accumulator::watch);
        }
        searchedFrom = in.number();
        findings.read(in);
    }

    /** Reads what was expected of a week; weeks come in order. */
    void readWeek(StateReader in, int week) {
        frozenWeeks.add(FrozenWeek.read(in, week, counts.cells().size(), parts.size()));
        expectedShares.add(ExpectedShare.read(in));
    }
}

package org.earshot.insight.tick;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.insight.alert.Alert;
import org.earshot.insight.alert.AlertChange;
import org.earshot.insight.alert.AlertRule;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.Story;
import org.earshot.insight.alert.ThresholdRule;
import org.earshot.insight.alert.WeekShares;
import org.earshot.insight.answering.Step;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.DueFamily;
import org.earshot.insight.family.Evaluated;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.History;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Past;
import org.earshot.insight.family.Place;
import org.earshot.insight.instrument.PlannedSteps;
import org.earshot.insight.policy.Watched;
import org.earshot.insight.response.Reader;
import org.earshot.insight.shift.ClosedWeek;
import org.earshot.insight.shift.Detector;
import org.earshot.insight.shift.Measure;
import org.earshot.insight.shift.Policy;

/** Evaluates the due families of one need of an organisation. */
@ApplicationScoped
public class NeedTick {
    /** Five years: what lies further back teaches nothing of today. */
    private static final int HISTORY_WEEKS = 260;

    /** The past is cut off once a year only: each cut is another past, of which every week is evaluated anew. */
    private static final int WEEKS_BETWEEN_CUTS = 52;

    private static final int FEWEST_PRESENT = 3;

    private final FamilyStore families;
    private final AlertStore alerts;
    private final Directory directory;
    private final PlannedSteps steps;
    private final Clock clock;

    public NeedTick(FamilyStore families, AlertStore alerts, Directory directory, PlannedSteps steps, Clock clock) {
        this.families = families;
        this.alerts = alerts;
        this.directory = directory;
        this.steps = steps;
        this.clock = clock;
    }

    /** The running week. */
    public int currentWeek() {
        return Reader.week(clock.instant());
    }

    /** Whether the policies that it evaluates under are those that were decided last, as far as it can know. */
    public boolean knowsPolicies() {
        return directory.caughtUp();
    }

    /** The families to evaluate, by need. */
    public Map<String, List<DueFamily>> due(UUID organizationId) {
        return families.due(organizationId, currentWeek()).stream()
                .collect(Collectors.groupingBy(due -> due.family().need()));
    }

    /**
     * Evaluates. Only looks at the organisation's rows, so that nobody who counts its answers meanwhile has to wait; what they
     * count is due again.
     */
    public Looked look(UUID organizationId, String need, List<DueFamily> due) {
        int week = Step.of(need).isPresent() ? currentWeek() - Step.WEEKS_BEHIND : currentWeek();
        Policies policies = directory.policies(organizationId);
        List<CellCount> counts = families.counts(organizationId, need, historyFrom(week));
        Map<Family, List<ClosedWeek>> closedWeeks = families.closedWeeks(
                organizationId,
                need,
                due.stream().map(family -> family.family().place()).toList());
        Runs runs = new Runs(policies, watched(organizationId, policies), week, steps.weeks(organizationId, need));
        List<Evaluated> evaluated = new ArrayList<>();
        List<DueFamily> empty = new ArrayList<>();
        for (DueFamily family : due) {
            Place place = family.family().place();
            History history = History.of(place, counts);
            if (history.counts().isEmpty()) {
                empty.add(family);
            } else {
                Past past = new Past(history, closedWeeks.getOrDefault(family.family(), List.of()));
                evaluated.add(
                        Evaluated.of(organizationId, family, past, runs.of(place), families.people(organizationId)));
            }
        }
        return new Looked(need, week, policies, counts, evaluated, empty);
    }

    /** Keeps what a look found and puts it before people; runs in the organisation's transaction, alone. */
    public Ticked keep(UUID organizationId, Looked looked) {
        DisclosureGate gate = looked.gate();
        looked.evaluated().forEach(evaluated -> families.keep(organizationId, evaluated, gate));
        boolean forgotten = false;
        for (DueFamily empty : looked.empty()) {
            if (families.forget(organizationId, empty)) {
                forgotten |= alerts.forget(organizationId, empty.family());
            }
        }
        List<AlertChange> changes = alerting(organizationId, looked);
        return done(looked.families(), changes, forgotten);
    }

    /** The first week that teaches in a running week. */
    static int historyFrom(int week) {
        return Math.floorDiv(week - HISTORY_WEEKS, WEEKS_BETWEEN_CUTS) * WEEKS_BETWEEN_CUTS;
    }

    private List<AlertChange> alerting(UUID organizationId, Looked looked) {
        Instant now = clock.instant();
        Map<Boolean, List<Alert>> open = alerts.open(organizationId, looked.need()).stream()
                .collect(Collectors.partitioningBy(alert -> alert.threshold() != null));
        AlertRule rule = new AlertRule(story(looked.counts()), looked.policies(), looked.week(), now);
        WeekShares shares = new WeekShares(looked.counts(), looked.gate(), looked.week());
        ThresholdRule thresholds = new ThresholdRule(organizationId, looked.need(), looked.policies(), shares, now);
        List<KnownShift> told = families.shifts(organizationId, looked.need()).stream()
                .filter(NeedTick::isTold)
                .toList();
        List<AlertChange> changes = new ArrayList<>(rule.changes(told, open.getOrDefault(false, List.of())));
        changes.addAll(thresholds.changes(open.getOrDefault(true, List.of())));
        changes.forEach(change -> alerts.apply(organizationId, change));
        return changes;
    }

    private static Ticked done(int evaluated, List<AlertChange> changes, boolean forgotten) {
        List<Direction> opened = changes.stream()
                .filter(AlertChange::opened)
                .map(change -> change.alert().shift().direction())
                .toList();
        return new Ticked(evaluated, opened, forgotten || changes.stream().anyMatch(change -> change.entry() != null));
    }

    private int watched(UUID organizationId, Policies policies) {
        boolean all = policies.all().stream()
                .allMatch(policy -> policy.alerting().unwatchedNeeds().isEmpty());
        int together = all
                ? families.families(organizationId)
                : new Watched(policies, families.all(organizationId)).together();
        return Math.max(1, together);
    }

    /** Of a step only falls are told: fewer people take it. That more do is told by closing the fall. */
    private static boolean isTold(KnownShift shift) {
        return shift.family().step().isEmpty() || shift.direction() == Direction.DOWN;
    }

    private static Story story(List<CellCount> counts) {
        return new Story(counts.stream()
                .map(CellCount::cell)
                .map(cell -> new Story.ProgramAtSite(cell.programId(), cell.siteId()))
                .collect(Collectors.toSet()));
    }

    /** How the families of each place are to be evaluated. */
    private record Runs(Policies policies, int watched, int week, Set<Integer> plannedSteps) {

        Evaluated.DetectorRun of(Place place) {
            ListeningPolicy policy = policies.at(place.kind(), place.id());
            Detector detector = new Detector(new Policy(
                    watched, policy.falseAlarmWeeks(), policy.disclosureThreshold(), FEWEST_PRESENT, Measure.SHARE));
            return new Evaluated.DetectorRun(
                    detector, week, plannedSteps, Set.copyOf(policy.alerting().unwatchedDimensions()));
        }
    }
}

package org.earshot.insight.tick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.alert.Story;
import org.earshot.insight.answering.Step;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.DueFamily;
import org.earshot.insight.family.Evaluated;
import org.earshot.insight.family.Evaluated.DetectorRun;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.HeldFamily;
import org.earshot.insight.family.History;
import org.earshot.insight.family.Past;
import org.earshot.insight.family.Place;
import org.earshot.insight.instrument.PlannedSteps;
import org.earshot.insight.policy.Watched;
import org.earshot.insight.shift.ClosedWeek;
import org.earshot.insight.shift.Measure;
import org.earshot.insight.shift.Policy;

/**
 * Looks at the due families of one need. Where all of them are held and none of their closed weeks was told anew, what was told of
 * late is all that is read; else everything.
 */
final class NeedLook {
    /** Five years: what lies further back teaches nothing of today. */
    private static final int HISTORY_WEEKS = 260;

    /** The past is cut off once a year only: each cut is another past, of which every week is evaluated anew. */
    private static final int WEEKS_BETWEEN_CUTS = 52;

    private static final int FEWEST_PRESENT = 3;

    private final FamilyStore families;
    private final Directory directory;
    private final PlannedSteps steps;
    private final HeldFamilies held;

    NeedLook(FamilyStore families, Directory directory, PlannedSteps steps, HeldFamilies held) {
        this.families = families;
        this.directory = directory;
        this.steps = steps;
        this.held = held;
    }

    /** Evaluates; {@code calendarWeek} is the running one. */
    Looked at(UUID organizationId, String need, List<DueFamily> due, int calendarWeek) {
        int week = Step.of(need).isPresent() ? calendarWeek - Step.WEEKS_BEHIND : calendarWeek;
        Policies policies = directory.policies(organizationId);
        Runs runs = new Runs(policies, watched(organizationId, policies), week, steps.weeks(organizationId, need));
        Sight sight = new Sight(organizationId, need, due, runs);
        return held.of(organizationId, need)
                .filter(before -> before.policies().equals(policies))
                .flatMap(before -> goingOn(sight, before))
                .orElseGet(() -> anew(sight));
    }

    /** The first week that teaches in a running week. */
    static int historyFrom(int week) {
        return Math.floorDiv(week - HISTORY_WEEKS, WEEKS_BETWEEN_CUTS) * WEEKS_BETWEEN_CUTS;
    }

    private Optional<Looked> goingOn(Sight sight, HeldFamilies.Held before) {
        int from = sight.runs.week - 1;
        for (DueFamily family : sight.due) {
            HeldFamily one = before.of(family.family()).orElse(null);
            if (one == null
                    || !one.mayGoOn(family, sight.runs.of(family.family().place()))) {
                return Optional.empty();
            }
            from = Math.min(from, one.watch().week());
        }
        List<CellCount> recent = families.counts(sight.organizationId, sight.need, from);
        List<Evaluated> evaluated = new ArrayList<>();
        for (DueFamily family : sight.due) {
            Optional<Evaluated> next =
                    goOn(sight, family, before.of(family.family()).orElseThrow(), recent);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            evaluated.add(next.get());
        }
        return Optional.of(sight.found(recent, before.story().and(Story.of(recent)), evaluated));
    }

    private Optional<Evaluated> goOn(Sight sight, DueFamily due, HeldFamily before, List<CellCount> recent) {
        Place place = due.family().place();
        return Evaluated.goingOn(
                sight.organizationId,
                due,
                before,
                History.of(place, recent),
                sight.runs.of(place),
                families.people(sight.organizationId));
    }

    private Looked anew(Sight sight) {
        List<CellCount> counts = families.counts(sight.organizationId, sight.need, historyFrom(sight.runs.week));
        Map<Family, List<ClosedWeek>> closedWeeks = families.closedWeeks(
                sight.organizationId,
                sight.need,
                sight.due.stream().map(family -> family.family().place()).toList());
        List<Evaluated> evaluated = new ArrayList<>();
        for (DueFamily family : sight.due) {
            Place place = family.family().place();
            History history = History.of(place, counts);
            if (!history.counts().isEmpty()) {
                Past past = new Past(history, closedWeeks.getOrDefault(family.family(), List.of()));
                evaluated.add(Evaluated.of(
                        sight.organizationId,
                        family,
                        past,
                        sight.runs.of(place),
                        families.people(sight.organizationId)));
            }
        }
        return sight.found(counts, Story.of(counts), evaluated);
    }

    private int watched(UUID organizationId, Policies policies) {
        boolean all = policies.all().stream()
                .allMatch(policy -> policy.alerting().unwatchedNeeds().isEmpty());
        int together = all
                ? families.families(organizationId)
                : new Watched(policies, families.all(organizationId)).together();
        return Math.max(1, together);
    }

    /** What is looked at, and how. */
    private record Sight(UUID organizationId, String need, List<DueFamily> due, Runs runs) {

        Looked found(List<CellCount> counts, Story story, List<Evaluated> evaluated) {
            return new Looked(need, runs.week, runs.policies, counts, story, due, evaluated);
        }
    }

    /** How the families of each place are to be evaluated. */
    private record Runs(Policies policies, int watched, int week, Set<Integer> plannedSteps) {

        DetectorRun of(Place place) {
            ListeningPolicy policy = policies.at(place.kind(), place.id());
            Policy detecting = new Policy(
                    watched, policy.falseAlarmWeeks(), policy.disclosureThreshold(), FEWEST_PRESENT, Measure.SHARE);
            return new DetectorRun(
                    detecting,
                    historyFrom(week),
                    week,
                    plannedSteps,
                    Set.copyOf(policy.alerting().unwatchedDimensions()));
        }
    }
}

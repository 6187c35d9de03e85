package org.earshot.insight.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.insight.alert.Story;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.History;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Place;
import org.earshot.insight.instrument.PlannedSteps;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.policy.Watched;
import org.earshot.insight.release.ReleaseStore;
import org.earshot.insight.release.Told;
import org.earshot.insight.response.Reader;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.DetectedShift;
import org.earshot.insight.shift.Measure;
import org.earshot.insight.shift.Policy;
import org.earshot.insight.shift.Replay;
import org.jspecify.annotations.Nullable;

/** Replays a stretch of one need, at one place or at a page of its places. */
@ApplicationScoped
public class Replaying {
    /** Places of one answer. */
    public static final int PAGE = 10;

    private static final int FEWEST_PRESENT = 3;
    private static final int ONSET_WEEKS = 104;

    private static final Comparator<KnownShift> FIRST_HEARD = Comparator.comparingInt(KnownShift::alertedWeek)
            .thenComparing(shift -> shift.family().place().kind())
            .thenComparing(shift -> shift.id().toString());

    private final Looking looking;
    private final FamilyStore families;
    private final ReleaseStore releases;
    private final PlannedSteps steps;
    private final Wording wording;
    private final Clock clock;

    public Replaying(
            Looking looking,
            FamilyStore families,
            ReleaseStore releases,
            PlannedSteps steps,
            Wording wording,
            Clock clock) {
        this.looking = looking;
        this.families = families;
        this.releases = releases;
        this.steps = steps;
        this.wording = wording;
        this.clock = clock;
    }

    /** The running week. */
    public int currentWeek() {
        return Reader.week(clock.instant());
    }

    /**
     * What would have been told.
     *
     * @param place null for all places where the need was asked about, a page of them
     * @param cursor of the page; 0 for the first
     * @param budget weeks to a false alert to try instead of those of the policies in force; null for theirs
     * @param language BCP 47 tag of the reader
     * @return empty when nobody at the place was asked about the need
     */
    public Optional<Replayed> replay(
            UUID organizationId,
            String need,
            @Nullable Place place,
            Stretch stretch,
            @Nullable Double budget,
            int cursor,
            String language) {
        if (!Family.isNeed(need)) {
            return Optional.empty();
        }
        Kept kept = looking.at(organizationId, () -> kept(organizationId, need, stretch, budget));
        List<Place> all = place == null ? places(organizationId, kept.counts) : List.of(place);
        List<Place> page = all.subList(Math.min(cursor, all.size()), Math.min(cursor + PAGE, all.size()));
        List<Heard> heard = new ArrayList<>();
        for (Place at : page) {
            History history = History.of(at, kept.counts);
            if (!history.counts().isEmpty()) {
                replay(need, at, history, kept, stretch).forEach(heard::add);
            } else if (place != null) {
                return Optional.empty();
            }
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        DisclosureGate gate = DisclosureGate.of(kept.policies.organization().disclosureThreshold());
        Evidence evidence = new Evidence(gate, kept.told);
        List<KnownAlert> shifts = heard.stream()
                .map(alert -> alert.known(organizationId, evidence))
                .sorted(Comparator.comparing(KnownAlert::shift, FIRST_HEARD))
                .toList();
        Integer next = cursor + PAGE < all.size() ? cursor + PAGE : null;
        return Optional.of(told(organizationId, stretch, shifts, kept, page.size(), next, language));
    }

    private Kept kept(UUID organizationId, String need, Stretch stretch, @Nullable Double budget) {
        int learning = stretch.from() - Stretch.MOST_WEEKS;
        Policies policies = wording.policies(organizationId);
        return new Kept(
                families.counts(organizationId, need, learning),
                releases.told(organizationId, need, stretch.from() - ONSET_WEEKS),
                steps.weeks(organizationId, need),
                policies,
                budget,
                Math.max(1, new Watched(policies, families.all(organizationId)).together()));
    }

    /** The organisation, then its programs, then its sites, as far as anybody was asked there. */
    private static List<Place> places(UUID organizationId, List<CellCount> counts) {
        Set<Place> places = new LinkedHashSet<>();
        if (!counts.isEmpty()) {
            places.add(Place.organization(organizationId));
        }
        counts.stream()
                .map(count -> count.cell().programId())
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(id -> places.add(Place.program(id)));
        counts.stream()
                .map(count -> count.cell().siteId())
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(id -> places.add(Place.site(id)));
        return List.copyOf(places);
    }

    private static List<Heard> replay(String need, Place at, History history, Kept kept, Stretch stretch) {
        ListeningPolicy listening = kept.policies.at(at.kind(), at.id());
        Policy policy = new Policy(
                kept.families,
                kept.budget == null ? listening.falseAlarmWeeks() : kept.budget,
                listening.disclosureThreshold(),
                FEWEST_PRESENT,
                Measure.SHARE);
        Set<String> leftOut = Set.copyOf(listening.alerting().unwatchedDimensions());
        return Replay.of(history.forDetector(kept.plannedSteps, leftOut), 0, stretch.to(), policy).told().stream()
                .filter(told -> stretch.contains(told.shift().alertedInWeek()))
                .map(told -> new Heard(new Family(need, at), told.shift(), told.closesAnEarlierShift()))
                .toList();
    }

    private Replayed told(
            UUID organizationId,
            Stretch stretch,
            List<KnownAlert> shifts,
            Kept kept,
            int places,
            @Nullable Integer next,
            String language) {
        DisclosureGate gate = DisclosureGate.of(kept.policies.organization().disclosureThreshold());
        Story story = Story.of(kept.counts);
        List<KnownShift> rung = new ArrayList<>();
        List<ReplayedAlert> alerts = new ArrayList<>();
        for (KnownAlert known : shifts) {
            KnownShift shift = known.shift();
            if (gate.releases(shift.estimate().people())) {
                boolean rings = !known.closes()
                        && kept.watches(shift)
                        && rung.stream().noneMatch(other -> story.isSame(shift, other));
                rung.add(shift);
                alerts.add(wording.alert(organizationId, known, rings, language));
            }
        }
        return new Replayed(
                monday(stretch.from()), monday(stretch.to()), places, alerts, shifts.size() - alerts.size(), next);
    }

    static LocalDate monday(int week) {
        return LocalDate.ofEpochDay(Bucket.firstDayOf(week));
    }

    /** What is read before the detector runs, so that no transaction waits for it. */
    private record Kept(
            List<CellCount> counts,
            Told told,
            Set<Integer> plannedSteps,
            Policies policies,
            @Nullable Double budget,
            int families) {

        boolean watches(KnownShift shift) {
            Place place = shift.family().place();
            return policies.at(place.kind(), place.id()).watches(shift.family().need());
        }
    }

    /** An alert with figures that have not passed the gate. */
    private record Heard(Family family, DetectedShift shift, boolean closes) {

        KnownAlert known(UUID organizationId, Evidence evidence) {
            KnownShift known = KnownShift.of(organizationId, family, shift, 0);
            return new KnownAlert(known.telling(evidence.of(family, shift)), closes);
        }
    }
}

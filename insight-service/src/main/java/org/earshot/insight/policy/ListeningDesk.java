package org.earshot.insight.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.contracts.need.Taxonomy;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.KnownPlace;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.History;
import org.earshot.insight.instrument.GroupLabels;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.policy.ListeningView.Budget;
import org.earshot.insight.policy.ListeningView.Choice;
import org.earshot.insight.policy.ListeningView.Line;
import org.earshot.insight.reading.Names;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/** Gathers how an organisation or one of its programs listens. */
@ApplicationScoped
public class ListeningDesk {
    /** Half a year, one, two (the standard), four and ten years. */
    private static final double[] STEPS = {26, 52, 104, 208, 520};

    private final Looking looking;
    private final FamilyStore families;
    private final StatedGroups stated;
    private final Directory directory;
    private final GroupLabels labels;

    public ListeningDesk(
            Looking looking, FamilyStore families, StatedGroups stated, Directory directory, GroupLabels labels) {
        this.looking = looking;
        this.families = families;
        this.stated = stated;
        this.directory = directory;
        this.labels = labels;
    }

    /**
     * How it listens.
     *
     * @param programId null for the organisation
     * @return empty when the organisation has no such program
     */
    public Optional<ListeningView> of(UUID organizationId, @Nullable UUID programId, String language) {
        List<KnownPlace> places = directory.places(organizationId);
        boolean known = programId == null
                || places.stream()
                        .anyMatch(place ->
                                place.kind() == PlaceKind.PROGRAM && place.id().equals(programId));
        if (!known) {
            return Optional.empty();
        }
        Names names = new Names(directory, labels, organizationId, language);
        List<Family> all = looking.at(organizationId, () -> families.all(organizationId));
        List<GroupRef> groups = looking.at(organizationId, () -> stated.of(organizationId));
        return Optional.of(view(new Here(organizationId, programId, names, places), all, groups));
    }

    private ListeningView view(Here here, List<Family> all, List<GroupRef> groups) {
        Policies policies = directory.policies(here.organizationId);
        ListeningPolicy policy =
                here.programId == null ? policies.organization() : policies.at(PlaceKind.PROGRAM, here.programId);
        UUID program = here.programId;
        boolean own = program == null || program.equals(policy.programId());
        int version = program == null ? policy.version() : directory.programVersion(here.organizationId, program);
        return new ListeningView(
                here.names.organization(),
                here.name(here.programId),
                here.programId,
                here.programs(),
                version,
                own,
                budgets(here, policies, policy, all),
                needs(here.names, policy, all),
                dimensions(here.names, policy, groups),
                own ? lines(here, policy) : List.of(),
                here.programId == null ? here.allPlaces() : List.of(),
                groups.stream()
                        .map(group -> new Choice(
                                group.dimension() + "=" + group.group(),
                                here.names.dimension(group.dimension()) + ": "
                                        + here.names.group(group.dimension(), group.group()),
                                false))
                        .toList(),
                own && policy.alerting().strict());
    }

    private static List<Budget> budgets(Here here, Policies policies, ListeningPolicy policy, List<Family> all) {
        Watched watched = new Watched(policies, all);
        int families = here.programId == null ? watched.under(policy) : watched.ofProgram(here.programId);
        double inForce = policy.falseAlarmWeeks();
        return DoubleStream.concat(DoubleStream.of(STEPS), DoubleStream.of(inForce))
                .distinct()
                .sorted()
                .mapToObj(weeks -> new Budget(Consequence.of(weeks, families, watched.together()), weeks == inForce))
                .toList();
    }

    private static List<Choice> needs(Names names, ListeningPolicy policy, List<Family> all) {
        Set<String> codes = new TreeSet<>(policy.alerting().unwatchedNeeds());
        all.stream().filter(Family::isOfNeed).forEach(family -> codes.add(family.need()));
        if (all.isEmpty()) {
            codes.addAll(Taxonomy.gravity().codes());
        }
        return codes.stream()
                .map(code -> new Choice(code, names.need(code), policy.watches(code)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<Choice> dimensions(Names names, ListeningPolicy policy, List<GroupRef> groups) {
        List<String> leftOut = policy.alerting().unwatchedDimensions();
        Stream<String> told = Stream.of(
                        groups.stream().map(GroupRef::dimension),
                        leftOut.stream(),
                        Stream.of(History.PROGRAM, History.SITE))
                .flatMap(codes -> codes);
        return told.distinct()
                .map(code -> new Choice(code, names.dimension(code), !leftOut.contains(code)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<Line> lines(Here here, ListeningPolicy policy) {
        return policy.alerting().thresholds().stream()
                .map(line -> new Line(
                        line.about(),
                        here.names.need(line.need()),
                        here.name(line.placeId() == null ? here.programId : line.placeId()),
                        whom(here.names, line),
                        line.share(),
                        line.people()))
                .toList();
    }

    private static String whom(Names names, OwnThreshold line) {
        String dimension = line.dimension();
        String group = line.group();
        return dimension == null || group == null
                ? ""
                : names.dimension(dimension) + ": " + names.group(dimension, group);
    }

    /** Whose policy is looked at, among which places, in whose words. */
    private record Here(UUID organizationId, @Nullable UUID programId, Names names, List<KnownPlace> places) {

        String name(@Nullable UUID place) {
            return places.stream()
                    .filter(known -> known.id().equals(place))
                    .map(KnownPlace::name)
                    .findFirst()
                    .orElseGet(names::organization);
        }

        List<Choice> programs() {
            return places.stream()
                    .filter(place -> place.kind() == PlaceKind.PROGRAM)
                    .map(place -> new Choice(
                            place.id().toString(), place.name(), place.id().equals(programId)))
                    .toList();
        }

        List<Choice> allPlaces() {
            return places.stream()
                    .map(place -> new Choice(place.id().toString(), place.name(), false))
                    .toList();
        }
    }
}

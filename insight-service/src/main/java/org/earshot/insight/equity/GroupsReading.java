package org.earshot.insight.equity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.GapsView.GroupGap;
import org.earshot.insight.equity.GapsView.Within;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.PlaceName;
import org.earshot.insight.release.Told;

/** Puts together all that is said of the groups of one dimension. */
final class GroupsReading {
    /** Gaps are looked at within other dimensions for so many groups, the largest ones. */
    private static final int LOOKED_WITHIN = 4;

    private static final String LANGUAGE = "language";

    private final Subject subject;
    private final GapQuery query;

    GroupsReading(Subject subject, GapQuery query) {
        this.subject = subject;
        this.query = query;
    }

    /** What is told; without groups when nobody states a dimension to compare by. */
    GapsView of(Told told) {
        Cuts cuts = new Cuts(told, subject.at(), subject.gate());
        Map<String, NavigableSet<String>> known = cuts.groups(subject.weeks());
        return view(cuts, places(told), known, dimension(known).orElse(""));
    }

    private Optional<String> dimension(Map<String, NavigableSet<String>> known) {
        return Stream.of(Optional.ofNullable(query.dimension()), Optional.of(LANGUAGE))
                .flatMap(Optional::stream)
                .filter(known::containsKey)
                .findFirst()
                .or(() -> known.keySet().stream()
                        .min(Comparator.comparing(Cuts::isPlace).thenComparing(Comparator.naturalOrder())));
    }

    private GapsView view(
            Cuts cuts, List<PlaceName> places, Map<String, NavigableSet<String>> known, String dimension) {
        NavigableSet<String> groups = known.getOrDefault(dimension, Collections.emptyNavigableSet());
        String reference = groups.contains(query.reference()) ? query.reference() : GapQuery.EVERYONE_ELSE;
        List<Choice> others = known.keySet().stream()
                .filter(other -> !other.equals(dimension))
                .map(this::dimensionChoice)
                .toList();
        Weeks weeks = subject.weeks();
        List<GroupGap> gaps = new GapReading(cuts, dimension, groups, reference, subject.names()::group).gaps(weeks);
        Figure now = cuts.everyone(weeks.later());
        Figure before = cuts.everyone(weeks.earlier());
        return new GapsView(
                subject.need(),
                subject.names().need(subject.need()),
                subject.names().place(subject.at()),
                places,
                known.keySet().stream().map(this::dimensionChoice).toList(),
                dimensionChoice(dimension),
                groupChoice(dimension, reference),
                references(dimension, groups),
                subject.asked(),
                weeks.firstDay(),
                weeks.later().firstDay(),
                weeks.lastDay(),
                subject.reworded(),
                subject.threshold(),
                now,
                before,
                Difference.between(now, before),
                gaps,
                within(cuts, known, dimension, reference, gaps, others),
                new CrossingReading(cuts, subject.names()::group, weeks.later()).crossings(dimension, others, known));
    }

    private List<Within> within(
            Cuts cuts,
            Map<String, NavigableSet<String>> known,
            String dimension,
            String reference,
            List<GroupGap> gaps,
            List<Choice> others) {
        WithinReading reading =
                new WithinReading(cuts, subject.names()::group, subject.weeks().later());
        return gaps.stream()
                .filter(gap -> gap.gap() != null)
                .limit(LOOKED_WITHIN)
                .flatMap(gap -> others.stream()
                        .flatMap(other -> reading
                                .look(
                                        dimension,
                                        gap.group(),
                                        reference,
                                        other,
                                        known.getOrDefault(other.code(), Collections.emptyNavigableSet()))
                                .stream()))
                .toList();
    }

    private Choice dimensionChoice(String dimension) {
        return new Choice(dimension, dimension.isEmpty() ? "" : subject.names().dimension(dimension));
    }

    /** The label of "everyone else" is the page's: it is no group. */
    private Choice groupChoice(String dimension, String group) {
        return new Choice(
                group,
                group.equals(GapQuery.EVERYONE_ELSE) ? "" : subject.names().group(dimension, group));
    }

    private List<Choice> references(String dimension, NavigableSet<String> groups) {
        return Stream.concat(Stream.of(GapQuery.EVERYONE_ELSE), groups.stream())
                .map(group -> groupChoice(dimension, group))
                .toList();
    }

    private List<PlaceName> places(Told told) {
        NavigableSet<Place> places = new TreeSet<>(Comparator.comparing(Place::kind)
                .thenComparing(place -> place.id().toString()));
        places.add(Place.organization(subject.organizationId()));
        places.addAll(told.places(subject.weeks().from(), subject.weeks().to()));
        List<PlaceName> names =
                new ArrayList<>(places.stream().map(subject.names()::place).toList());
        names.sort(Comparator.comparing((PlaceName place) -> place.kind() != PlaceKind.ORGANIZATION)
                .thenComparing(PlaceName::kind)
                .thenComparing(PlaceName::name));
        return names;
    }
}

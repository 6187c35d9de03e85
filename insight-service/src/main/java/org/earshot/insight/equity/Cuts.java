package org.earshot.insight.equity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.History;
import org.earshot.insight.family.Place;
import org.earshot.insight.release.Line;
import org.earshot.insight.release.Told;
import org.earshot.insight.shift.GroupRef;

/** Figures of the groups at a place, each a sum of what was told. */
final class Cuts {
    private final Told told;
    private final Place at;
    private final DisclosureGate gate;

    Cuts(Told told, Place at, DisclosureGate gate) {
        this.told = told;
        this.at = at;
        this.gate = gate;
    }

    /** Dimensions of which a group was told here in these weeks, with these groups; one place alone tells nothing of places. */
    Map<String, NavigableSet<String>> groups(Weeks weeks) {
        Map<String, NavigableSet<String>> groups = new TreeMap<>();
        for (GroupRef group : told.groups(at, weeks.from(), weeks.to())) {
            groups.computeIfAbsent(group.dimension(), none -> new TreeSet<>()).add(group.group());
        }
        groups.entrySet()
                .removeIf(dimension ->
                        isPlace(dimension.getKey()) && dimension.getValue().size() < 2);
        return groups;
    }

    static boolean isPlace(String dimension) {
        return dimension.equals(History.PROGRAM) || dimension.equals(History.SITE);
    }

    /** Everyone here. */
    Figure everyone(Weeks weeks) {
        return figure(Line.of(at), weeks);
    }

    /** A group. */
    Figure group(GroupRef group, Weeks weeks) {
        return figure(Line.of(at, group), weeks);
    }

    /** Everyone here who is not of a group, while the group is told. */
    Figure everyoneElse(GroupRef group, Weeks weeks) {
        return beside(Line.of(at), Line.of(at, group), weeks);
    }

    /** Every group of a dimension. */
    Map<String, Figure> byGroup(String dimension, NavigableSet<String> groups, Weeks weeks) {
        Map<String, Figure> named = new LinkedHashMap<>();
        groups.forEach(group -> named.put(group, group(new GroupRef(dimension, group), weeks)));
        return named;
    }

    /** People of two groups at once. */
    Figure crossing(GroupRef one, GroupRef other, Weeks weeks) {
        return figure(Line.crossing(at, one, other), weeks);
    }

    /** Everyone here who is not of both groups, while those who are are told. */
    Figure outside(GroupRef one, GroupRef other, Weeks weeks) {
        return beside(Line.of(at), Line.crossing(at, one, other), weeks);
    }

    /** Those of a group who are not of another one as well, while those who are are told. */
    Figure within(GroupRef group, GroupRef without, Weeks weeks) {
        return beside(Line.of(at, group), Line.crossing(at, group, without), weeks);
    }

    private Figure figure(Line line, Weeks weeks) {
        return gate.figure(told.over(line, weeks.from(), weeks.to()));
    }

    private Figure beside(Line whole, Line part, Weeks weeks) {
        return gate.figure(told.beside(whole, part, weeks.from(), weeks.to()));
    }
}

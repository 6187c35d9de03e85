package org.earshot.insight.equity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;

/** Figures of groups, each past the gate as a part of the whole that it belongs to. */
final class Cuts {
    private final Told told;
    private final DisclosureGate gate;

    Cuts(Told told, DisclosureGate gate) {
        this.told = told;
        this.gate = gate;
    }

    /** Those of a group. */
    static Predicate<Map<String, String>> of(String dimension, String group) {
        return groups -> group.equals(groups.get(dimension));
    }

    /** Everyone. */
    Figure everyone(Weeks weeks) {
        return gate.figure(told.count(groups -> true, weeks));
    }

    /** Some people among everyone. */
    Figure figure(Predicate<Map<String, String>> who, Weeks weeks) {
        return figure(groups -> true, who, weeks);
    }

    /** Every group of a dimension, among everyone. */
    Map<String, Figure> byGroup(String dimension, Collection<String> groups, Weeks weeks) {
        return byGroup(everyone -> true, dimension, groups, weeks);
    }

    /** Some people among others: what is left of those is a part too. */
    Figure figure(Predicate<Map<String, String>> among, Predicate<Map<String, String>> who, Weeks weeks) {
        return figures(among, List.of(who), weeks).get(0);
    }

    /** Every group of a dimension, among some people; whoever stated none is a part too. */
    Map<String, Figure> byGroup(
            Predicate<Map<String, String>> among, String dimension, Collection<String> groups, Weeks weeks) {
        List<Predicate<Map<String, String>>> parts = new ArrayList<>();
        groups.forEach(group -> parts.add(of(dimension, group)));
        List<Figure> figures = figures(among, parts, weeks);
        Map<String, Figure> named = new LinkedHashMap<>();
        int i = 0;
        for (String group : groups) {
            named.put(group, figures.get(i++));
        }
        return named;
    }

    /** Parts that share no one, in the same order. */
    private List<Figure> figures(
            Predicate<Map<String, String>> among, List<Predicate<Map<String, String>>> parts, Weeks weeks) {
        List<Counted> counted = new ArrayList<>();
        Predicate<Map<String, String>> rest = among;
        for (Predicate<Map<String, String>> part : parts) {
            counted.add(told.count(among.and(part), weeks));
            rest = rest.and(part.negate());
        }
        counted.add(told.count(rest, weeks));
        Counted whole = counted.stream().reduce(Counted.NONE, Counted::plus);
        return gate.figures(whole, counted).subList(0, parts.size());
    }
}

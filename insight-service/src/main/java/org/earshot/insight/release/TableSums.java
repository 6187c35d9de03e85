package org.earshot.insight.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.disclosure.Lattice.Cover;
import org.earshot.insight.disclosure.Lattice.Sum;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.GroupRef;

/** How the lines of a table add up: by place, by group, and where one happens to lie within another. */
final class TableSums {
    private final Map<Line, BitSet> lines;
    private final Map<BitSet, Integer> figures;
    private final Set<Sum> sums = new LinkedHashSet<>();
    private final Set<Cover> covers = new LinkedHashSet<>();
    private final List<Sum> allSums;
    private final List<Cover> allCovers;

    TableSums(Map<Line, BitSet> lines, Map<BitSet, Integer> figures) {
        this.lines = lines;
        this.figures = figures;
        addAll();
        this.allSums = List.copyOf(sums);
        this.allCovers = List.copyOf(covers);
    }

    List<Sum> all() {
        return allSums;
    }

    List<Cover> covers() {
        return allCovers;
    }

    private void addAll() {
        Map<Place, Map<String, List<Line>>> byPlace = new LinkedHashMap<>();
        lines.keySet().forEach(line -> {
            GroupRef group = line.group();
            Map<String, List<Line>> dimensions = byPlace.computeIfAbsent(line.place(), any -> new LinkedHashMap<>());
            if (group != null) {
                dimensions
                        .computeIfAbsent(group.dimension(), any -> new ArrayList<>())
                        .add(line);
            }
        });
        byPlace.forEach((place, dimensions) -> {
            Line everyone = Line.of(place);
            List<List<Line>> cuts = new ArrayList<>(dimensions.values());
            for (PlaceKind kind : List.of(PlaceKind.PROGRAM, PlaceKind.SITE)) {
                cuts.add(within(everyone, byPlace.keySet(), kind));
            }
            cuts.add(ofPrograms(place));
            cuts.forEach(parts -> add(everyone, parts));
            across(everyone, cuts);
            between(cuts.stream()
                    .filter(parts -> parts.stream().noneMatch(Line::isCrossing))
                    .toList());
        });
        places(byPlace.keySet());
        crossings(byPlace.keySet());
    }

    /** A group that is crossed with others is a whole of its own, with its parts by each other dimension and by place. */
    private void crossings(Set<Place> places) {
        Map<Line, Map<String, List<Line>>> byGroup = new LinkedHashMap<>();
        lines.keySet().forEach(line -> line.crossed()
                .forEach(group -> byGroup.computeIfAbsent(new Line(line.place(), group), any -> new LinkedHashMap<>())
                        .computeIfAbsent(dimension(line), any -> new ArrayList<>())
                        .add(line)));
        byGroup.forEach((group, crossed) -> {
            List<List<Line>> cuts = new ArrayList<>(crossed.values());
            cuts.add(within(group, places, PlaceKind.PROGRAM));
            cuts.add(within(group, places, PlaceKind.SITE));
            cuts.forEach(parts -> add(group, parts));
            across(group, cuts);
        });
    }

    private static String dimension(Line line) {
        GroupRef group = line.group();
        return group == null ? "" : group.dimension();
    }

    /** Programs and sites of a place, for everyone and for each group. */
    private void places(Set<Place> places) {
        for (Line whole : lines.keySet()) {
            PlaceKind kind = whole.place().kind();
            if (kind == PlaceKind.ORGANIZATION) {
                add(whole, within(whole, places, PlaceKind.PROGRAM));
            }
            if (kind != PlaceKind.SITE) {
                add(whole, within(whole, places, PlaceKind.SITE));
            }
        }
    }

    private List<Line> within(Line whole, Set<Place> places, PlaceKind kind) {
        BitSet around = set(Line.of(whole.place()));
        return places.stream()
                .filter(place -> place.kind() == kind && contains(around, set(Line.of(place))))
                .map(place -> new Line(place, whole.group()))
                .filter(lines::containsKey)
                .toList();
    }

    /** A site by program, where several are there. */
    private List<Line> ofPrograms(Place site) {
        return lines.keySet().stream()
                .filter(line -> site.kind() == PlaceKind.SITE
                        && line.place().kind() == PlaceKind.PROGRAM
                        && line.equals(Line.siteOfProgram(line.place().id(), site.id())))
                .toList();
    }

    /**
     * Lines of different dimensions of which one lies within the other this time, or which share nobody: whoever knows that could
     * subtract them, too.
     */
    private void across(Line everyone, List<List<Line>> cuts) {
        for (List<Line> cut : cuts) {
            for (List<Line> other : cuts) {
                if (!other.equals(cut)) {
                    other.forEach(line -> across(everyone, cut, line));
                }
            }
        }
    }

    private void across(Line everyone, List<Line> cut, Line line) {
        List<Line> apart = new ArrayList<>(List.of(line));
        List<Line> touching = new ArrayList<>();
        for (Line part : cut) {
            if (!set(part).intersects(set(line))) {
                apart.add(part);
            } else if (contains(set(part), set(line))) {
                add(part, List.of(line));
            } else {
                touching.add(part);
            }
        }
        if (apart.size() > 1) {
            add(everyone, apart);
        }
        cover(touching, line);
    }

    private void cover(List<Line> touching, Line line) {
        BitSet all = new BitSet();
        touching.forEach(part -> all.or(set(part)));
        List<Integer> parts = touching.stream().map(this::figure).distinct().toList();
        if (parts.size() > 1 && contains(all, set(line)) && !parts.contains(figure(line))) {
            covers.add(new Cover(parts, figure(line)));
        }
    }

    /** Three lines of three dimensions of which one lies within the other two and holds what these share, if anything. */
    private void between(List<List<Line>> cuts) {
        for (int i = 0; i < cuts.size(); i++) {
            for (int k = i + 1; k < cuts.size(); k++) {
                List<List<Line>> others = new ArrayList<>(cuts);
                others.removeAll(List.of(cuts.get(i), cuts.get(k)));
                List<Line> thirds = others.stream().flatMap(List::stream).toList();
                for (Line one : cuts.get(i)) {
                    cuts.get(k).forEach(other -> between(one, other, thirds));
                }
            }
        }
    }

    private void between(Line one, Line other, List<Line> thirds) {
        BitSet shared = (BitSet) set(one).clone();
        shared.and(set(other));
        BitSet both = (BitSet) set(one).clone();
        both.or(set(other));
        if (both.equals(set(one)) || both.equals(set(other))) {
            return;
        }
        List<Integer> parts = List.of(figure(one), figure(other));
        thirds.stream()
                .filter(third -> contains(both, set(third)) && contains(set(third), shared))
                .map(this::figure)
                .filter(third -> !parts.contains(third))
                .forEach(third -> covers.add(new Cover(parts, third)));
    }

    private void add(Line whole, Collection<Line> parts) {
        int figure = figure(whole);
        List<Integer> distinct =
                parts.stream().map(this::figure).distinct().sorted().toList();
        if (!distinct.isEmpty() && !distinct.contains(figure)) {
            sums.add(new Sum(figure, distinct));
        }
    }

    private int figure(Line line) {
        return Objects.requireNonNull(figures.get(set(line)));
    }

    private BitSet set(Line line) {
        return lines.getOrDefault(line, new BitSet());
    }

    private static boolean contains(BitSet outer, BitSet inner) {
        BitSet both = (BitSet) inner.clone();
        both.and(outer);
        return both.equals(inner);
    }
}

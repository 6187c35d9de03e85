package org.earshot.insight.equity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Predicate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.GapsView.Crossing;

/** Looks at people who are of two groups at once: an average over either can hide what they tell. */
final class CrossingReading {
    /** More are no help to a reader. */
    private static final int AT_MOST = 12;

    private final Cuts cuts;
    private final GapReading.Labelled labels;
    private final Weeks weeks;

    CrossingReading(Cuts cuts, GapReading.Labelled labels, Weeks weeks) {
        this.cuts = cuts;
        this.labels = labels;
        this.weeks = weeks;
    }

    /**
     * The crossings of a dimension with others that may be shown, the largest gap first.
     *
     * @param known the groups of every dimension
     */
    List<Crossing> crossings(String dimension, List<Choice> others, Map<String, NavigableSet<String>> known) {
        List<Found> found = new ArrayList<>();
        NavigableSet<String> groups = known.getOrDefault(dimension, Collections.emptyNavigableSet());
        for (Choice other : others) {
            NavigableSet<String> otherGroups = known.getOrDefault(other.code(), Collections.emptyNavigableSet());
            for (String group : groups) {
                cuts.byGroup(Cuts.of(dimension, group), other.code(), otherGroups, weeks)
                        .forEach((otherGroup, figure) -> {
                            if (figure.released() && seenFromOther(dimension, group, groups, other, otherGroup)) {
                                look(dimension, group, other, otherGroup, figure, found);
                            }
                        });
            }
        }
        return judged(found);
    }

    private boolean seenFromOther(
            String dimension, String group, NavigableSet<String> groups, Choice other, String otherGroup) {
        return cuts.byGroup(Cuts.of(other.code(), otherGroup), dimension, groups, weeks)
                .getOrDefault(group, Figure.SUPPRESSED)
                .released();
    }

    private void look(
            String dimension, String group, Choice other, String otherGroup, Figure figure, List<Found> found) {
        Predicate<Map<String, String>> who = Cuts.of(dimension, group).and(Cuts.of(other.code(), otherGroup));
        Figure rest = cuts.figure(who.negate(), weeks);
        Difference gap = Difference.between(figure, rest);
        if (gap != null) {
            found.add(new Found(
                    new Choice(group, labels.group(dimension, group)),
                    other,
                    new Choice(otherGroup, labels.group(other.code(), otherGroup)),
                    figure,
                    gap,
                    Difference.chance(figure, rest)));
        }
    }

    private static List<Crossing> judged(List<Found> found) {
        List<Boolean> clear = Holm.stand(found.stream().map(Found::chance).toList());
        List<Crossing> judged = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            judged.add(found.get(i).judged(clear.get(i)));
        }
        judged.sort(Comparator.comparingDouble(
                        (Crossing crossing) -> -Math.abs(crossing.gap().by()))
                .thenComparing(crossing -> crossing.group().label()));
        return List.copyOf(judged.subList(0, Math.min(AT_MOST, judged.size())));
    }

    private record Found(
            Choice group, Choice otherDimension, Choice otherGroup, Figure figure, Difference gap, double chance) {
        Crossing judged(boolean clear) {
            return new Crossing(group, otherDimension, otherGroup, figure, gap, clear);
        }
    }
}

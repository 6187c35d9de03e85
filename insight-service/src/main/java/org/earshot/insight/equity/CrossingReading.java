package org.earshot.insight.equity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.GapsView.Crossing;
import org.earshot.insight.shift.GroupRef;

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
                for (String otherGroup : otherGroups) {
                    look(new GroupRef(dimension, group), other, new GroupRef(other.code(), otherGroup), found);
                }
            }
        }
        return judged(found);
    }

    private void look(GroupRef group, Choice other, GroupRef otherGroup, List<Found> found) {
        Figure figure = cuts.crossing(group, otherGroup, weeks);
        Figure rest = cuts.outside(group, otherGroup, weeks);
        Difference gap = Difference.between(figure, rest);
        if (gap != null) {
            found.add(
                    new Found(choice(group), other, choice(otherGroup), figure, gap, Difference.chance(figure, rest)));
        }
    }

    private Choice choice(GroupRef group) {
        return new Choice(group.group(), labels.group(group.dimension(), group.group()));
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

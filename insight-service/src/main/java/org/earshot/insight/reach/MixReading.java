package org.earshot.insight.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reach.MixView.DimensionMix;
import org.earshot.insight.reach.MixView.GroupMix;
import org.earshot.insight.reach.MixView.Likeness;
import org.earshot.insight.shift.GroupRef;
import org.hipparchus.stat.inference.ChiSquareTest;
import org.jspecify.annotations.Nullable;

/** Compares those who answer with those who are served, in one dimension. */
final class MixReading {
    private static final double BEYOND_CHANCE = .05;

    private final DisclosureGate gate;
    private final Labelled labels;
    private final Map<GroupRef, Long> answered;

    MixReading(DisclosureGate gate, Labelled labels, Map<GroupRef, Long> answered) {
        this.gate = gate;
        this.labels = labels;
        this.answered = answered;
    }

    /** What things are called. */
    interface Labelled {
        String dimension(String dimension);

        String group(String dimension, String group);
    }

    /**
     * One dimension.
     *
     * @param known whom the program serves; null while nobody entered it
     */
    DimensionMix of(String dimension, @Nullable Composition known) {
        NavigableSet<String> groups = new TreeSet<>();
        answered.keySet().stream()
                .filter(ref -> ref.dimension().equals(dimension))
                .forEach(ref -> groups.add(ref.group()));
        if (known != null) {
            groups.addAll(known.people().keySet());
        }
        long stated =
                groups.stream().mapToLong(group -> people(dimension, group)).sum();
        List<Heard> heard = heard(dimension, groups, stated, known);
        Double chance = known == null || !gate.releases(stated) ? null : chance(heard, stated);
        boolean different = chance != null && chance < BEYOND_CHANCE;
        return new DimensionMix(
                dimension,
                labels.dimension(dimension),
                likeness(known, chance),
                gate.releases(stated) ? stated : null,
                known == null ? null : known.asOf(),
                chance,
                chance == null ? null : apart(heard, stated),
                heard.stream()
                        .map(one -> one.mix(different, stated, labels.group(dimension, one.group)))
                        .sorted(Comparator.comparingDouble(MixReading::lack).reversed())
                        .toList());
    }

    private static Likeness likeness(@Nullable Composition known, @Nullable Double chance) {
        if (known == null) {
            return Likeness.UNKNOWN;
        }
        return chance == null ? Likeness.TOO_FEW : chance < BEYOND_CHANCE ? Likeness.DIFFERENT : Likeness.ALIKE;
    }

    private List<Heard> heard(String dimension, NavigableSet<String> groups, long stated, @Nullable Composition known) {
        List<Counted> parts = groups.stream()
                .map(group -> people(dimension, group))
                .map(people -> new Counted(people, stated, people))
                .toList();
        List<Figure> figures = gate.figures(new Counted(stated, stated, stated), parts);
        List<Heard> heard = new ArrayList<>();
        int i = 0;
        for (String group : groups) {
            Long served = known == null ? null : known.people().get(group);
            heard.add(new Heard(
                    group,
                    figures.get(i),
                    served,
                    served == null || known == null ? null : (double) served / known.total()));
            i++;
        }
        return heard;
    }

    private long people(String dimension, String group) {
        return answered.getOrDefault(new GroupRef(dimension, group), 0L);
    }

    /** Groups that may not be shown, or of whom nobody knows how many are served, are one. Null when there is nothing to compare. */
    private static @Nullable Double chance(List<Heard> heard, long stated) {
        List<double[]> pairs = pairs(heard, stated);
        return pairs.size() < 2
                ? null
                : new ChiSquareTest()
                        .chiSquareTest(
                                pairs.stream().mapToDouble(pair -> pair[1]).toArray(),
                                pairs.stream()
                                        .mapToLong(pair -> Math.round(pair[0]))
                                        .toArray());
    }

    private static int apart(List<Heard> heard, long stated) {
        double apart = pairs(heard, stated).stream()
                .mapToDouble(pair -> Math.abs(pair[0] - pair[1]))
                .sum();
        return (int) Math.round(100 * apart / 2 / stated);
    }

    /** People heard and people to be expected, of each group that can be compared; the others together. */
    private static List<double[]> pairs(List<Heard> heard, long stated) {
        List<double[]> pairs = new ArrayList<>();
        double restHeard = stated;
        double restExpected = stated;
        for (Heard one : heard) {
            Double share = one.figure.share();
            if (share != null && one.servedShare != null && one.servedShare > 0) {
                pairs.add(new double[] {share * stated, one.servedShare * stated});
                restHeard -= share * stated;
                restExpected -= one.servedShare * stated;
            }
        }
        if (restExpected > .5) {
            pairs.add(new double[] {Math.max(0, restHeard), restExpected});
        }
        return pairs;
    }

    private static double lack(GroupMix group) {
        Double served = group.servedShare();
        Double share = group.share().share();
        return served == null || share == null ? -2 : served - share;
    }

    private record Heard(
            String group,
            Figure figure,
            @Nullable Long served,
            @Nullable Double servedShare) {
        GroupMix mix(boolean different, long stated, String label) {
            return new GroupMix(group, label, figure, served, servedShare, different ? missing(stated) : null);
        }

        /** In fives: more would be claimed than is known. */
        private @Nullable Long missing(long stated) {
            Double share = figure.share();
            Double high = figure.high();
            if (share == null || high == null || servedShare == null || high >= servedShare || servedShare >= 1) {
                return null;
            }
            double missing = (servedShare - share) * stated / (1 - servedShare);
            return (long) Math.ceil(missing / 5) * 5;
        }
    }
}

package org.earshot.insight.equity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.equity.GapsView.GroupGap;
import org.earshot.insight.equity.GapsView.Period;
import org.earshot.insight.equity.GapsView.Trend;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/** Compares the groups of a dimension with a reference. */
final class GapReading {
    /** A gap told to this many points either way is told well enough to act on. */
    private static final double WELL_TOLD = .1;

    private static final double Z = 1.959964;

    private final Cuts cuts;
    private final String dimension;
    private final NavigableSet<String> groups;
    private final String reference;
    private final Labelled labels;

    GapReading(Cuts cuts, String dimension, NavigableSet<String> groups, String reference, Labelled labels) {
        this.cuts = cuts;
        this.dimension = dimension;
        this.groups = groups;
        this.reference = reference;
        this.labels = labels;
    }

    /** What groups are called. */
    interface Labelled {
        String group(String dimension, String group);
    }

    /** Every group, the largest gap first; the reference, where it is one of them, after those that are told. */
    List<GroupGap> gaps(Weeks weeks) {
        Map<String, Sides> later = sides(weeks.later());
        Map<String, Sides> earlier = sides(weeks.earlier());
        List<Weeks> periods = weeks.periods();
        List<Map<String, Sides>> byPeriod = periods.stream().map(this::sides).toList();
        List<Draft> drafts = new ArrayList<>();
        for (String group : groups) {
            List<Period> told = IntStream.range(0, periods.size())
                    .mapToObj(i -> period(periods.get(i), sidesOf(byPeriod.get(i), group), group))
                    .toList();
            drafts.add(new Draft(group, sidesOf(later, group), sidesOf(earlier, group), told));
        }
        List<Boolean> clear = Holm.stand(drafts.stream().map(this::chanceOfGap).toList());
        List<Boolean> turned =
                Holm.stand(drafts.stream().map(this::chanceOfChange).toList());
        List<GroupGap> gaps = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            gaps.add(gap(drafts.get(i), clear.get(i), turned.get(i)));
        }
        gaps.sort(Comparator.comparingDouble(GapReading::size)
                .reversed()
                .thenComparing(GapReading::isLess)
                .thenComparing(gap -> gap.group().label()));
        return gaps;
    }

    /** A group and what it is compared with, each past the gate. */
    record Sides(Figure group, Figure reference) {
        static final Sides NONE = new Sides(Figure.SUPPRESSED, Figure.SUPPRESSED);
    }

    Map<String, Sides> sides(Weeks weeks) {
        Map<String, Figure> figures = cuts.byGroup(dimension, groups, weeks);
        Map<String, Sides> sides = new LinkedHashMap<>();
        figures.forEach((group, figure) -> sides.put(group, new Sides(figure, reference(figures, group, weeks))));
        return sides;
    }

    private Figure reference(Map<String, Figure> figures, String group, Weeks weeks) {
        if (!reference.equals(GapQuery.EVERYONE_ELSE)) {
            return figures.getOrDefault(reference, Figure.SUPPRESSED);
        }
        return figures.getOrDefault(group, Figure.SUPPRESSED).suppressed()
                ? Figure.SUPPRESSED
                : cuts.everyoneElse(new GroupRef(dimension, group), weeks);
    }

    private static Sides sidesOf(Map<String, Sides> sides, String group) {
        return sides.getOrDefault(group, Sides.NONE);
    }

    private record Draft(String group, Sides now, Sides before, List<Period> periods) {}

    private Period period(Weeks weeks, Sides sides, String group) {
        return new Period(weeks.firstDay(), weeks.lastDay(), sides.group(), sides.reference(), gap(sides, group));
    }

    private @Nullable Difference gap(Sides sides, String group) {
        return group.equals(reference) ? null : Difference.between(sides.group(), sides.reference());
    }

    private @Nullable Difference change(Draft draft) {
        Difference now = gap(draft.now(), draft.group());
        Difference before = gap(draft.before(), draft.group());
        return now == null || before == null ? null : now.less(before);
    }

    private double chanceOfGap(Draft draft) {
        return gap(draft.now(), draft.group()) == null
                ? 1
                : Difference.chance(draft.now().group(), draft.now().reference());
    }

    private double chanceOfChange(Draft draft) {
        Difference change = change(draft);
        return change == null ? 1 : change.chance();
    }

    private GroupGap gap(Draft draft, boolean clear, boolean turned) {
        Difference gap = gap(draft.now(), draft.group());
        Difference change = change(draft);
        return new GroupGap(
                new Choice(draft.group(), labels.group(dimension, draft.group())),
                draft.now().group(),
                draft.before().group(),
                Difference.between(draft.now().group(), draft.before().group()),
                gap,
                gap(draft.before(), draft.group()),
                change,
                clear && gap != null,
                trend(gap, change, turned),
                gap == null ? null : missing(gap, draft.now()),
                draft.periods());
    }

    private static Trend trend(@Nullable Difference gap, @Nullable Difference change, boolean turned) {
        if (gap == null || change == null) {
            return Trend.UNKNOWN;
        }
        if (!turned) {
            return Trend.STEADY;
        }
        double before = gap.by() - change.by();
        return Math.abs(gap.by()) > Math.abs(before) ? Trend.WIDENING : Trend.NARROWING;
    }

    /** Answers of a share as it is now that would make its part of the interval small enough, in fives; what is there already less. */
    private static @Nullable Long missing(Difference gap, Sides sides) {
        Double share = sides.group().share();
        Long answers = sides.group().answers();
        Double low = sides.reference().low();
        Double high = sides.reference().high();
        if (share == null || answers == null || low == null || high == null || gap.halfWidth() <= WELL_TOLD) {
            return null;
        }
        double left = WELL_TOLD * WELL_TOLD - (high - low) * (high - low) / 4;
        if (left <= 0) {
            return null;
        }
        double spread = Math.max(.05, share * (1 - share));
        long missing = (long) Math.ceil((Z * Z * spread / left - answers) / 5) * 5;
        return missing <= 0 ? null : missing;
    }

    /** Of two groups that mirror each other, the one with more of the need comes first. */
    private static boolean isLess(GroupGap gap) {
        Difference told = gap.gap();
        return told != null && told.by() < 0;
    }

    private static double size(GroupGap gap) {
        Difference told = gap.gap();
        return told != null
                ? Math.round(Math.abs(told.by()) * 1e9) / 1e9
                : gap.now().suppressed() ? -2 : -1;
    }
}

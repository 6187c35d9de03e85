package org.earshot.insight.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.Place;
import org.earshot.insight.release.Line;
import org.earshot.insight.release.Told;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/** Compares before and after, for everyone at a place and for each group, from what was told. */
final class NeedReading {
    /** Stands for the groups of a dimension that are too small to be shown alone. */
    static final String OTHERS = "";

    private static final int DRAWN_WEEKS = 26;

    private final Names names;
    private final DisclosureGate gate;
    private final Place place;
    private final Spans.Span before;
    private final Spans.Span after;

    NeedReading(Names names, DisclosureGate gate, Place place, Spans spans) {
        this.names = names;
        this.gate = gate;
        this.place = place;
        this.before = spans.before();
        this.after = spans.after();
    }

    /** The weeks that are compared with the ones after them. */
    Spans.Span before() {
        return before;
    }

    /** The weeks compared. */
    Spans.Span after() {
        return after;
    }

    NeedView.Comparison everyone(Told told) {
        return compare(told, Line.of(place));
    }

    /** Every group of every dimension that is told in either span, the largest change first; small ones together as others. */
    List<NeedView.GroupRow> groups(Told told) {
        List<NeedView.GroupRow> rows = new ArrayList<>();
        dimensions(told).forEach((dimension, groups) -> {
            List<Line> lines =
                    groups.stream().map(group -> Line.of(place, group)).toList();
            for (GroupRef group : groups) {
                Line line = Line.of(place, group);
                NeedView.Comparison comparison = compare(told, line);
                rows.add(row(
                        group, comparison, weeks(told, line, comparison.before().share())));
            }
            Line everyone = Line.of(place);
            Counted others = told.rest(everyone, lines, after.from(), after.to());
            if (gate.releases(others.people())) {
                rows.add(row(
                        new GroupRef(dimension, OTHERS),
                        compare(told.rest(everyone, lines, before.from(), before.to()), others),
                        List.of()));
            }
        });
        rows.sort(Comparator.comparingDouble(NeedReading::sizeOfChange)
                .reversed()
                .thenComparing(NeedView.GroupRow::dimension)
                .thenComparing(NeedView.GroupRow::label));
        return rows;
    }

    private Map<String, Set<GroupRef>> dimensions(Told told) {
        Map<String, Set<GroupRef>> dimensions = new TreeMap<>();
        Set<GroupRef> groups = told.groups(place, before.from(), before.to());
        groups.addAll(told.groups(place, after.from(), after.to()));
        groups.forEach(group -> dimensions
                .computeIfAbsent(group.dimension(), any -> new TreeSet<>())
                .add(group));
        return dimensions;
    }

    private static double sizeOfChange(NeedView.GroupRow row) {
        Double change = row.comparison().change();
        return change == null ? -1 : Math.abs(change);
    }

    private NeedView.GroupRow row(GroupRef group, NeedView.Comparison comparison, List<WeekPoint> weeks) {
        return new NeedView.GroupRow(
                group.dimension(),
                names.dimension(group.dimension()),
                group.group(),
                group.group().equals(OTHERS) ? names.others() : names.group(group.dimension(), group.group()),
                comparison,
                weeks);
    }

    /** The weeks of a group as they were told, with its share before as a line, which begins where they can be compared with it. */
    private List<WeekPoint> weeks(Told told, Line line, @Nullable Double before) {
        return IntStream.rangeClosed(after.to() - DRAWN_WEEKS + 1, after.to())
                .mapToObj(week -> {
                    Figure figure = told.week(line, week).map(gate::figure).orElse(Figure.SUPPRESSED);
                    return new WeekPoint(
                            LocalDate.ofEpochDay(Bucket.firstDayOf(week)),
                            week == after.to(),
                            figure,
                            figure.suppressed() || week < before().from() ? null : before,
                            null,
                            null);
                })
                .toList();
    }

    private NeedView.Comparison compare(Told told, Line line) {
        return compare(told.over(line, before.from(), before.to()), told.over(line, after.from(), after.to()));
    }

    private NeedView.Comparison compare(Counted was, Counted is) {
        return SeriesReading.comparison(
                LocalDate.ofEpochDay(Bucket.firstDayOf(after.from())), gate.figure(was), gate.figure(is));
    }
}

package org.earshot.insight.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.History;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.response.CellKey;
import org.earshot.insight.shift.Bucket;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/** Compares before and after, for everyone at a place and for each group. */
final class NeedReading {
    private static final int RECENT_WEEKS = 8;
    private static final int BEFORE_WEEKS = 26;
    private static final int DRAWN_WEEKS = 26;

    private final Names names;
    private final DisclosureGate gate;
    private final History history;
    private final Span before;
    private final Span after;
    private final int currentWeek;

    NeedReading(Names names, DisclosureGate gate, History history, List<KnownShift> shifts, int currentWeek) {
        this.names = names;
        this.gate = gate;
        this.history = history;
        this.currentWeek = currentWeek;
        int from = shifts.stream()
                .filter(shift -> !shift.ended())
                .mapToInt(KnownShift::onset)
                .max()
                .orElse(currentWeek - RECENT_WEEKS + 1);
        this.after = new Span(from, currentWeek);
        this.before = new Span(from - BEFORE_WEEKS, from - 1);
    }

    /** The weeks that are compared with the ones after them. */
    Span before() {
        return before;
    }

    /** The weeks compared. */
    Span after() {
        return after;
    }

    NeedView.Comparison everyone(Map<GroupRef, Long> peopleBefore, Map<GroupRef, Long> peopleAfter) {
        return SeriesReading.comparison(
                monday(), gate.figure(everyone(before, peopleBefore)), gate.figure(everyone(after, peopleAfter)));
    }

    /** Every group of every dimension, the largest change first, suppressed ones last. */
    List<NeedView.GroupRow> groups(Map<GroupRef, Long> peopleBefore, Map<GroupRef, Long> peopleAfter) {
        Map<String, List<GroupRef>> dimensions = new TreeMap<>();
        counted(week -> true, Map.of()).keySet().stream().sorted().forEach(group -> dimensions
                .computeIfAbsent(group.dimension(), dimension -> new ArrayList<>())
                .add(group));
        List<NeedView.GroupRow> rows = new ArrayList<>();
        Map<Integer, Map<GroupRef, Counted>> weekly = weekly();
        dimensions.values().forEach(groups -> {
            List<Figure> was = figures(before, groups, peopleBefore);
            List<Figure> is = figures(after, groups, peopleAfter);
            for (int i = 0; i < groups.size(); i++) {
                rows.add(row(
                        groups.get(i),
                        SeriesReading.comparison(monday(), was.get(i), is.get(i)),
                        weeks(weekly, groups, i, was.get(i).share())));
            }
        });
        rows.sort(Comparator.comparingDouble(NeedReading::sizeOfChange)
                .reversed()
                .thenComparing(NeedView.GroupRow::dimension)
                .thenComparing(NeedView.GroupRow::label));
        return rows;
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
                names.group(group.dimension(), group.group()),
                comparison,
                weeks);
    }

    /** The weeks of one of the groups of a dimension, each past the gate beside the others, with its share before as a line. */
    private List<WeekPoint> weeks(
            Map<Integer, Map<GroupRef, Counted>> weekly, List<GroupRef> groups, int which, @Nullable Double before) {
        return IntStream.rangeClosed(currentWeek - DRAWN_WEEKS + 1, currentWeek)
                .mapToObj(week -> {
                    Map<GroupRef, Counted> told = weekly.getOrDefault(week, Map.of());
                    List<Counted> parts = groups.stream()
                            .map(group -> told.getOrDefault(group, Counted.NONE))
                            .toList();
                    Figure figure = gate.figures(told.getOrDefault(SeriesStore.EVERYONE, Counted.NONE), parts)
                            .get(which);
                    return new WeekPoint(
                            LocalDate.ofEpochDay(Bucket.firstDayOf(week)),
                            week == currentWeek,
                            figure,
                            figure.suppressed() ? null : before,
                            null,
                            null);
                })
                .toList();
    }

    /** The drawn weeks, group by group. In a week everyone counts once: its answers are its people. */
    private Map<Integer, Map<GroupRef, Counted>> weekly() {
        IdentityHashMap<CellKey, List<GroupRef>> groups = new IdentityHashMap<>();
        Map<Integer, Map<GroupRef, Counted>> weekly = new HashMap<>();
        for (CellCount count : history.counts()) {
            if (count.week() > currentWeek - DRAWN_WEEKS) {
                Map<GroupRef, Counted> week = weekly.computeIfAbsent(count.week(), none -> new HashMap<>());
                Counted told = counted(count, count.counts().asked());
                groups.computeIfAbsent(count.cell(), this::groupsOf)
                        .forEach(group -> week.merge(group, told, Counted::plus));
            }
        }
        return weekly;
    }

    private List<GroupRef> groupsOf(CellKey cell) {
        List<GroupRef> groups = new ArrayList<>(List.of(SeriesStore.EVERYONE));
        history.groups(cell).forEach((dimension, name) -> groups.add(new GroupRef(dimension, name)));
        return groups;
    }

    private List<Figure> figures(Span span, List<GroupRef> groups, Map<GroupRef, Long> people) {
        Map<GroupRef, Counted> counted = counted(span::contains, people);
        return gate.figures(
                everyone(span, people),
                groups.stream()
                        .map(group -> counted.getOrDefault(group, Counted.NONE))
                        .toList());
    }

    private Counted everyone(Span span, Map<GroupRef, Long> people) {
        long distinct = people.getOrDefault(SeriesStore.EVERYONE, 0L);
        return history.counts().stream()
                .filter(count -> span.contains(count.week()))
                .map(count -> counted(count, distinct))
                .reduce(
                        Counted.NONE,
                        (one, other) -> new Counted(
                                one.present() + other.present(), one.answers() + other.answers(), distinct));
    }

    private Map<GroupRef, Counted> counted(IntPredicate weeks, Map<GroupRef, Long> people) {
        Map<GroupRef, Counted> counted = new HashMap<>();
        for (CellCount count : history.counts()) {
            history.groups(count.cell()).forEach((dimension, name) -> {
                GroupRef group = new GroupRef(dimension, name);
                long distinct = people.getOrDefault(group, 0L);
                Counted add = weeks.test(count.week()) ? counted(count, distinct) : Counted.NONE;
                counted.merge(
                        group,
                        add,
                        (one, other) -> new Counted(
                                one.present() + other.present(),
                                one.answers() + other.answers(),
                                Math.max(one.people(), other.people())));
            });
        }
        return counted;
    }

    private static Counted counted(CellCount count, long people) {
        return new Counted(count.counts().present(), count.counts().asked(), people);
    }

    private LocalDate monday() {
        return LocalDate.ofEpochDay(Bucket.firstDayOf(after.from));
    }

    /**
     * Weeks.
     *
     * @param to the last, included
     */
    record Span(int from, int to) {
        boolean contains(int week) {
            return week >= from && week <= to;
        }
    }
}

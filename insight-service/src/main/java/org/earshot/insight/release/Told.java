package org.earshot.insight.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.GroupRef;

/** What was told of one need: any sum of it may be shown. */
public final class Told {
    /** Nothing. */
    public static final Told NOTHING = new Told(Map.of());

    private final Map<Period, Map<Line, Counted>> periods;

    /** Periods with what is told in them; what is hidden is absent. */
    public Told(Map<Period, Map<Line, Counted>> periods) {
        this.periods = new TreeMap<>(periods);
    }

    /** One week of a line; empty where it is hidden, whether anybody answered or not. */
    public Optional<Counted> week(Line line, int week) {
        Counted soFar = in(Period.soFar(week)).get(line);
        return Optional.ofNullable(soFar == null ? in(Period.ofWeek(week)).get(line) : soFar);
    }

    /**
     * All that may be known of a line from a week to a week: four weeks together where their sum was told, else the weeks that
     * were. The people are the fewest that there can be, because the same may have answered in several weeks.
     */
    public Counted over(Line line, int from, int to) {
        Counted sum = Counted.NONE;
        int week = from;
        while (week <= to) {
            Period month = Period.monthOf(week);
            Counted together =
                    month.week() == week && month.lastWeek() <= to ? in(month).get(line) : null;
            sum = and(sum, together == null ? week(line, week).orElse(Counted.NONE) : together);
            week += together == null ? 1 : Period.MONTH;
        }
        return sum;
    }

    /**
     * What the parts of a line leave of it, all together; a row such as "all others", for parts that are too small to stand alone.
     * Nothing where a part stands at what it was told when more or others of it had answered, so that no share is to be had.
     *
     * @param parts lines of one dimension, or places, that are told in these weeks
     */
    public Counted rest(Line whole, Collection<Line> parts, int from, int to) {
        Counted sum = Counted.NONE;
        int week = from;
        while (week <= to) {
            Period month = Period.monthOf(week);
            boolean together =
                    month.week() == week && month.lastWeek() <= to && in(month).containsKey(whole);
            Period period = together ? month : Period.ofWeek(week);
            Counted told = in(period).get(whole);
            sum = told == null ? sum : and(sum, rest(told, parts, period));
            week += period.weeks();
        }
        return sum;
    }

    /** What a part leaves of its whole in the periods in which the part is told: whom it can be compared with, time for time. */
    public Counted beside(Line whole, Line part, int from, int to) {
        Counted sum = Counted.NONE;
        int week = from;
        while (week <= to) {
            Period month = Period.monthOf(week);
            boolean together =
                    month.week() == week && month.lastWeek() <= to && in(month).containsKey(part);
            Period period = together ? month : Period.ofWeek(week);
            Counted told = in(period).get(whole);
            if (told != null && in(period).containsKey(part)) {
                sum = and(sum, rest(told, List.of(part), period));
            }
            week += period.weeks();
        }
        return sum;
    }

    private Counted rest(Counted told, Collection<Line> parts, Period period) {
        Counted left = told;
        for (Line part : parts) {
            left = left.minus(over(part, period.week(), period.lastWeek()));
        }
        if (left.present() < 0 || left.present() > left.answers()) {
            return Counted.NONE;
        }
        long people =
                Math.min(left.answers(), Math.max(left.people(), left.answers() - (told.answers() - told.people())));
        return new Counted(left.present(), left.answers(), people);
    }

    private static Counted and(Counted one, Counted other) {
        return new Counted(
                one.present() + other.present(),
                one.answers() + other.answers(),
                Math.max(one.people(), other.people()));
    }

    /** Everything told in a period. */
    public Map<Line, Counted> in(Period period) {
        return periods.getOrDefault(period, Map.of());
    }

    /**
     * The groups of a place of which anything was told in these weeks, but for crossings; programs and sites are groups of the
     * organisation.
     */
    public Set<GroupRef> groups(Place at, int from, int to) {
        Set<GroupRef> groups = new HashSet<>();
        forEachLine(from, to, line -> {
            GroupRef group = line.groupOf(at);
            if (group != null && !line.isCrossing()) {
                groups.add(group);
            }
        });
        return groups;
    }

    /** Every place of which anything was told in these weeks. */
    public Set<Place> places(int from, int to) {
        Set<Place> places = new HashSet<>();
        forEachLine(from, to, line -> places.add(line.place()));
        return places;
    }

    private void forEachLine(int from, int to, Consumer<Line> action) {
        periods.forEach((period, told) -> {
            if (period.week() >= from && period.lastWeek() <= to) {
                told.keySet().forEach(action);
            }
        });
    }

    Told with(Period period, Map<Line, Counted> told) {
        Map<Period, Map<Line, Counted>> now = new HashMap<>(periods);
        now.put(period, told);
        return new Told(now);
    }
}

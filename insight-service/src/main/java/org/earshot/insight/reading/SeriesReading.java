package org.earshot.insight.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.family.Series;
import org.earshot.insight.family.Series.SeriesWeek;
import org.earshot.insight.shift.Bucket;
import org.jspecify.annotations.Nullable;

/** Turns a family's series into weeks that may be shown. */
public final class SeriesReading {
    private final DisclosureGate gate;
    private final int currentWeek;

    public SeriesReading(DisclosureGate gate, int currentWeek) {
        this.gate = gate;
        this.currentWeek = currentWeek;
    }

    /** The last {@code count} weeks, oldest first. */
    public List<WeekPoint> weeks(Series series, int count) {
        List<SeriesWeek> weeks = series.weeks();
        return weeks.subList(Math.max(0, weeks.size() - count), weeks.size()).stream()
                .map(this::point)
                .toList();
    }

    /** The latest closed week that is told; the running one, of which most is still to come, only when there is no other. */
    public Optional<WeekPoint> latest(Series series) {
        return series.weeks().stream()
                .filter(week -> week.asked() > 0)
                .reduce((earlier, later) -> later.week() == currentWeek ? earlier : later)
                .map(this::point);
    }

    /** Nobody and too few look the same. */
    private WeekPoint point(SeriesWeek week) {
        // One answer of each person counts in a week: the answers are the people.
        Figure figure = gate.figure(new Counted(week.present(), week.asked(), week.asked()));
        boolean shown = figure.released();
        return new WeekPoint(
                LocalDate.ofEpochDay(Bucket.firstDayOf(week.week())),
                week.week() == currentWeek,
                figure,
                shown ? points(week.expected()) : null,
                shown ? points(week.expectedLow()) : null,
                shown ? points(week.expectedHigh()) : null);
    }

    /** Whole points: what is expected rests on weeks that are hidden, too. */
    private static @Nullable Double points(@Nullable Double share) {
        return share == null ? null : Math.rint(share * 100) / 100;
    }

    /** Where the family stands; the latest evaluation is behind it. */
    public static Standing standing(Series series) {
        return Standing.valueOf(series.standing().name());
    }

    /** The change between two figures, with its interval (Newcombe 1998, method 10: from the two Wilson intervals). */
    public static NeedView.Comparison comparison(LocalDate from, Figure before, Figure after) {
        Double was = before.share();
        Double is = after.share();
        if (was == null || is == null) {
            return new NeedView.Comparison(from, before, after, null, null, null);
        }
        double down = Math.hypot(is - bound(after.low()), bound(before.high()) - was);
        double up = Math.hypot(bound(after.high()) - is, was - bound(before.low()));
        return new NeedView.Comparison(from, before, after, is - was, is - was - down, is - was + up);
    }

    private static double bound(@Nullable Double bound) {
        return bound == null ? 0 : bound;
    }
}

package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

import java.util.List;
import java.util.Set;
import org.earshot.insight.reading.WeekPoint;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of a series as shapes, one path for all of a kind: the expected range as an area, its middle as a line, intervals as
 * bars, shares as dots, or as triangles where the whole interval lies above or below the range, the running week as a ring,
 * and a tick at the foot where too few people or nobody answered to show a share.
 */
final class WeekShapes {
    private final Plane plane;
    private final List<WeekPoint> weeks;
    private final Set<Integer> begunAnew;

    /** @param begunAnew weeks before which what is expected is interrupted */
    WeekShapes(Plane plane, List<WeekPoint> weeks, Set<Integer> begunAnew) {
        this.plane = plane;
        this.weeks = weeks;
        this.begunAnew = begunAnew;
    }

    void drawOn(Markup svg) {
        svg.path("band", band()).path("base", expectation());
        StringBuilder bars = new StringBuilder();
        StringBuilder barsOut = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        StringBuilder out = new StringBuilder();
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            Shown shown = Shown.of(weeks.get(i));
            if (shown != null) {
                boolean within = shown.side() == Shown.Side.WITHIN;
                bar(within ? bars : barsOut, i, shown);
                point(
                        weeks.get(i).running() ? ring : within ? dots : out,
                        i,
                        shown,
                        weeks.get(i).running());
            }
        }
        svg.path("bar", bars)
                .path("bar out", barsOut)
                .path("dots", dots)
                .path("dot out", out)
                .path("ring", ring);
        svg.path("gap", gaps());
    }

    private void bar(StringBuilder path, int week, Shown shown) {
        path.append('M').append(at(week, shown.high())).append('V').append(number(plane.y(shown.low())));
    }

    private void point(StringBuilder path, int week, Shown shown, boolean running) {
        path.append('M').append(at(week, shown.share()));
        if (running) {
            path.append("m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0");
        } else if (shown.side() == Shown.Side.ABOVE) {
            path.append("m0-5l4.6 8h-9.2z");
        } else if (shown.side() == Shown.Side.BELOW) {
            path.append("m0 5l4.6-8h-9.2z");
        } else {
            path.append("h0");
        }
    }

    private StringBuilder gaps() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            if (!weeks.get(i).drawn()) {
                path.append('M').append(at(i, 0)).append("v-7");
            }
        }
        return path;
    }

    private StringBuilder expectation() {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < weeks.size(); i++) {
            Double expected = weeks.get(i).expected();
            if (expected != null) {
                path.append(drawing && !begunAnew.contains(i) ? 'L' : 'M').append(at(i, expected));
            }
            drawing = expected != null;
        }
        return path;
    }

    /** Forth along the upper edge, back along the lower one; a new area where it begins anew and after a week without an expectation. */
    private StringBuilder band() {
        StringBuilder path = new StringBuilder();
        int i = 0;
        while (i < weeks.size()) {
            int end = i;
            while (end < weeks.size() && range(end) != null && (end == i || !begunAnew.contains(end))) {
                end++;
            }
            if (end > i) {
                area(path, i, end);
            }
            i = Math.max(end, i + 1);
        }
        return path;
    }

    private void area(StringBuilder path, int from, int to) {
        for (int i = from; i < to; i++) {
            edge(path, i, i == from ? 'M' : 'L', true);
        }
        for (int i = to - 1; i >= from; i--) {
            edge(path, i, 'L', false);
        }
        path.append('Z');
    }

    /** Half a week wider at the ends, so that a single week is an area too. */
    private void edge(StringBuilder path, int week, char command, boolean upper) {
        double[] range = range(week);
        if (range != null) {
            double share = upper ? range[1] : range[0];
            boolean first = week == 0 || range(week - 1) == null || begunAnew.contains(week);
            boolean last = week == weeks.size() - 1 || range(week + 1) == null || begunAnew.contains(week + 1);
            double start = first ? week - .5 : week;
            double end = last ? week + .5 : week;
            path.append(command).append(at(upper ? start : end, share));
            if (start != end) {
                path.append('L').append(at(upper ? end : start, share));
            }
        }
    }

    private double @Nullable [] range(int week) {
        Double low = weeks.get(week).expectedLow();
        Double high = weeks.get(week).expectedHigh();
        return low == null || high == null ? null : new double[] {low, high};
    }

    private String at(double week, double share) {
        return number(plane.x(week)) + " " + number(plane.y(share));
    }
}

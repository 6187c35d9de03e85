package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

import org.earshot.insight.equity.Difference;
import org.jspecify.annotations.Nullable;

/**
 * One row of a plot of gaps, to stand beside the same figures as text: the line of no gap, a ring for the gap before, a dot with
 * its 95 % interval for the gap now, or an arrowhead away from the line where it is clear. Rows share a scale.
 */
public final class GapRow {
    private static final double WIDTH = 240;
    private static final double MARGIN = 8;

    private GapRow() {}

    /**
     * The picture as one {@code svg} element, hidden from screen readers.
     *
     * @param before null when it may not be shown
     * @param farthest the gap at either end of these rows
     */
    public static String draw(
            Difference now, @Nullable Difference before, boolean clear, double farthest, Labels labels) {
        Plane plane = new Plane(WIDTH, 0, WIDTH, 0, 0, 1, 1, labels.rightToLeft());
        Markup svg = new Markup().raw("<svg class=\"chart change\" viewBox=\"0 0 240 24\" aria-hidden=\"true\">");
        svg.path("grid-line", "M8 12H232");
        svg.path("axis", "M" + number(plane.mirrored(WIDTH / 2)) + " 3V21");
        svg.path(
                clear ? "bar out" : "bar",
                "M" + number(x(now.low(), farthest, plane)) + " 8v8m0-4H" + number(x(now.high(), farthest, plane))
                        + "m0-4v8");
        if (before != null) {
            svg.path("ring", "M" + number(x(before.by(), farthest, plane) - 5) + " 12a5 5 0 1 0 10 0a5 5 0 1 0-10 0");
        }
        double at = x(now.by(), farthest, plane);
        boolean towardsRight = at >= WIDTH / 2;
        if (clear) {
            svg.path("dot out", "M" + number(at) + (towardsRight ? " 12l-7-6v12z" : " 12l7-6v12z"));
        } else {
            svg.path("dots", "M" + number(at) + " 12h0");
        }
        return svg.close();
    }

    private static double x(double gap, double farthest, Plane plane) {
        double part = Math.max(-1, Math.min(1, gap / farthest));
        return plane.mirrored(WIDTH / 2 + part * (WIDTH / 2 - MARGIN));
    }
}

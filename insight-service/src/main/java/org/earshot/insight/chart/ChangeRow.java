package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

import java.util.List;
import java.util.stream.DoubleStream;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.NeedView.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * One row of a before-and-after dot plot, to stand in a table row that gives the same figures as text: a ring for before, an
 * arrowhead for after, a bar for the 95 % interval of after. Rows share a scale, so that they read as one plot.
 */
public final class ChangeRow {
    private static final double WIDTH = 240;
    private static final double MARGIN = 8;
    private static final double MIDDLE = 12;

    private ChangeRow() {}

    /** The share at the far end of the scale of these rows. */
    public static double highest(List<Comparison> rows) {
        double reached = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(share(row.before()), share(row.after()), high(row.after())))
                .max()
                .orElse(0);
        return Math.max(.1, Math.min(1, Math.ceil(reached * 10) / 10));
    }

    /** The picture as one {@code svg} element, hidden from screen readers; nothing when a side is suppressed. */
    public static String draw(Comparison row, double highest, Labels labels) {
        Double before = row.before().share();
        Double after = row.after().share();
        if (before == null || after == null) {
            return "";
        }
        Plane plane = new Plane(WIDTH, 0, WIDTH, 0, 0, 1, 1, labels.rightToLeft());
        Markup svg = new Markup().raw("<svg class=\"chart change\" viewBox=\"0 0 240 24\" aria-hidden=\"true\">");
        svg.path("grid-line", "M" + number(MARGIN) + " 12H" + number(WIDTH - MARGIN));
        double from = x(before, highest, plane);
        double to = x(after, highest, plane);
        svg.path("way", between(from, to));
        svg.path(
                "bar",
                capped(x(row.after().low(), highest, plane), x(row.after().high(), highest, plane)));
        svg.path("ring", "M" + number(from - 5) + " 12a5 5 0 1 0 10 0a5 5 0 1 0-10 0");
        svg.path("dot " + (after >= before ? "more" : "less"), head(to, to >= from));
        return svg.close();
    }

    private static String between(double from, double to) {
        return "M" + number(from) + " " + number(MIDDLE) + "H" + number(to);
    }

    private static String capped(double from, double to) {
        return "M" + number(from) + " 8v8m0-4H" + number(to) + "m0-4v8";
    }

    private static String head(double x, boolean towardsRight) {
        return "M" + number(x) + (towardsRight ? " 12l-7-6v12z" : " 12l7-6v12z");
    }

    private static double x(@Nullable Double share, double highest, Plane plane) {
        double part = share == null ? 0 : Math.min(1, share / highest);
        return plane.mirrored(MARGIN + part * (WIDTH - 2 * MARGIN));
    }

    private static double share(Figure figure) {
        Double share = figure.share();
        return share == null ? 0 : share;
    }

    private static double high(Figure figure) {
        Double high = figure.high();
        return high == null ? 0 : high;
    }
}

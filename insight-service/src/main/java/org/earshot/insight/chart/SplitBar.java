package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

/**
 * How much of a change comes from what people say and how much from who answers, as two bars from a common zero. Stands beside
 * the same two figures as text.
 */
public final class SplitBar {
    private static final double WIDTH = 240;
    private static final double MARGIN = 4;

    private SplitBar() {}

    /**
     * The picture as one {@code svg} element, hidden from screen readers.
     *
     * @param said part of the change from people telling other things, -1 to 1
     * @param mix part of the change from other people answering, -1 to 1
     */
    public static String draw(double said, double mix, Labels labels) {
        double lowest = Math.min(0, Math.min(said, mix));
        double highest = Math.max(0, Math.max(said, mix));
        double unit = (WIDTH - 2 * MARGIN) / Math.max(.01, highest - lowest);
        double zero = MARGIN - lowest * unit;
        Plane plane = new Plane(WIDTH, 0, WIDTH, 0, 0, 1, 1, labels.rightToLeft());
        Markup svg = new Markup().raw("<svg class=\"chart\" viewBox=\"0 0 240 44\" aria-hidden=\"true\">");
        svg.path("said", bar(4, plane.mirrored(zero), plane.mirrored(zero + said * unit)));
        svg.path("mix", bar(25, plane.mirrored(zero), plane.mirrored(zero + mix * unit)));
        svg.path("axis", "M" + number(plane.mirrored(zero)) + " 0V44");
        return svg.close();
    }

    private static String bar(double y, double from, double to) {
        return "M" + number(from) + " " + number(y) + "H" + number(to) + "v15H" + number(from) + "z";
    }
}

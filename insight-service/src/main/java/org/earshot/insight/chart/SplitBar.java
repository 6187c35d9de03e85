package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

/**
 * How much of a change comes from what people say and how much from who answers, as two bars from a common zero. Stands beside
 * the same two figures as text.
 */
public final class SplitBar {
    private static final double ZERO = 120;
    private static final double REACH = 112;

    private SplitBar() {}

    /**
     * The picture as one {@code svg} element, hidden from screen readers.
     *
     * @param said part of the change from people telling other things, -1 to 1
     * @param mix part of the change from other people answering, -1 to 1
     */
    public static String draw(double said, double mix, Labels labels) {
        double most = Math.max(.01, Math.max(Math.abs(said), Math.abs(mix)));
        double direction = labels.rightToLeft() ? -1 : 1;
        Markup svg = new Markup().raw("<svg class=\"chart halves\" viewBox=\"0 0 240 44\" aria-hidden=\"true\">");
        svg.path("said", bar(4, direction * said / most));
        svg.path("mix", bar(25, direction * mix / most));
        svg.path("axis", "M120 0V44");
        return svg.close();
    }

    private static String bar(double y, double part) {
        double end = ZERO + part * REACH;
        return "M120 " + number(y) + "H" + number(end) + "v15H120z";
    }
}

package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

import java.util.List;
import java.util.Set;
import org.earshot.insight.reading.WeekPoint;

/**
 * The last weeks of a need in a small picture, to be set beside others on the same scale.
 *
 * @param id unique on its page
 * @param title what is shown
 * @param description the sentence that says what the picture says
 * @param weeks without gaps, oldest first
 * @param highest the share at the top, the same for all pictures set side by side: {@link #highest}
 */
public record Sparkline(String id, String title, String description, List<WeekPoint> weeks, double highest) {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 84;
    private static final double BOTTOM = 78;
    private static final double TOP = 8;

    public Sparkline {
        weeks = List.copyOf(weeks);
    }

    /** The share at the top of a common scale. */
    public static double highest(List<List<WeekPoint>> all) {
        return Plane.highest(all.stream().flatMap(List::stream).toList());
    }

    /** The picture as one {@code svg} element. */
    public String draw(Labels labels) {
        return drawn(new Markup().open(id, "chart spark", WIDTH, HEIGHT, title, description), weeks, highest, labels);
    }

    /** The same, hidden from screen readers, to stand beside figures as text that say what it says. */
    public static String plain(List<WeekPoint> weeks, double highest, Labels labels) {
        Markup svg = new Markup().raw("<svg class=\"chart spark\" viewBox=\"0 0 240 84\" aria-hidden=\"true\">");
        return drawn(svg, weeks, highest, labels);
    }

    private static String drawn(Markup svg, List<WeekPoint> weeks, double highest, Labels labels) {
        Plane plane = new Plane(WIDTH, 0, WIDTH, TOP, BOTTOM, weeks.size(), highest, labels.rightToLeft());
        svg.path("grid-line", "M0 " + number(TOP) + "H240M0 " + number(BOTTOM) + "H240");
        new WeekShapes(plane, weeks, Set.of()).drawOn(svg);
        return svg.close();
    }
}

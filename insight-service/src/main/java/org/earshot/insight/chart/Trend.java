package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of an amount in a small picture, from zero to its own highest point.
 *
 * @param id unique on its page
 * @param description the sentence that says what the picture says
 * @param points at equal distances, oldest first; null where there is nothing to show
 */
public record Trend(String id, String title, String description, List<@Nullable Long> points) {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 84;
    private static final double BOTTOM = 78;
    private static final double TOP = 8;
    private static final double EDGE = 6;

    public Trend {
        points = new ArrayList<>(points); // List.copyOf takes no null
    }

    /** The picture as one {@code svg} element. */
    public String draw(Labels labels) {
        Markup svg = new Markup().open(id, "chart spark", WIDTH, HEIGHT, title, description);
        svg.path("grid-line", "M0 " + number(TOP) + "H240M0 " + number(BOTTOM) + "H240");
        StringBuilder line = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        boolean broken = true;
        for (int i = 0; i < points.size(); i++) {
            Long point = points.get(i);
            if (point != null) {
                String at = number(x(i, labels.rightToLeft())) + ' ' + number(y(point));
                line.append(broken ? 'M' : 'L').append(at);
                dots.append('M').append(at).append("h0");
            }
            broken = point == null;
        }
        return svg.path("base", line).path("dots", dots).close();
    }

    private double x(int index, boolean rightToLeft) {
        double fraction = points.size() < 2 ? 1 : (double) index / (points.size() - 1);
        double along = EDGE + fraction * (WIDTH - 2 * EDGE);
        return rightToLeft ? WIDTH - along : along;
    }

    private double y(long point) {
        long highest = points.stream()
                .filter(other -> other != null)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return highest == 0 ? BOTTOM : BOTTOM - (BOTTOM - TOP) * point / highest;
    }
}

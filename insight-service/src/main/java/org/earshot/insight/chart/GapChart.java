package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.earshot.insight.equity.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A gap over time in a small picture, to be set beside others on the same scale: a dot with its 95 % interval for each period
 * around the line of no gap; a triangle where the whole interval lies on one side; a tick where too few people answered.
 *
 * @param id unique on its page
 * @param title what is shown
 * @param description the sentence that says what the picture says
 * @param gaps one for each period, oldest first; null where it may not be shown
 * @param farthest the gap at either end, the same for all pictures set side by side: {@link GapScale#farthest}
 */
public record GapChart(
        String id, String title, String description, List<? extends @Nullable Difference> gaps, double farthest) {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 84;
    private static final double MIDDLE = 42;
    private static final double HALF = 36;

    public GapChart {
        gaps = Collections.unmodifiableList(new ArrayList<>(gaps));
    }

    /** The picture as one {@code svg} element. */
    public String draw(Labels labels) {
        Plane plane = new Plane(WIDTH, 0, WIDTH, 0, HEIGHT, gaps.size(), 1, labels.rightToLeft());
        Markup svg = new Markup().open(id, "chart spark", WIDTH, HEIGHT, title, description);
        svg.path("grid-line", "M0 " + number(y(farthest)) + "H240M0 " + number(y(-farthest)) + "H240");
        svg.path("axis", "M0 " + number(MIDDLE) + "H240");
        StringBuilder bars = new StringBuilder();
        StringBuilder barsOut = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        StringBuilder out = new StringBuilder();
        StringBuilder missing = new StringBuilder();
        for (int i = 0; i < gaps.size(); i++) {
            Difference gap = gaps.get(i);
            String x = number(plane.x(i));
            if (gap == null) {
                missing.append('M').append(x).append(" 38v8");
            } else {
                boolean clear = gap.excludesZero();
                (clear ? barsOut : bars)
                        .append('M')
                        .append(x)
                        .append(' ')
                        .append(number(y(gap.high())))
                        .append('V')
                        .append(number(y(gap.low())));
                (clear ? out : dots)
                        .append('M')
                        .append(x)
                        .append(' ')
                        .append(number(y(gap.by())))
                        .append(shape(gap));
            }
        }
        return svg.path("bar", bars)
                .path("bar out", barsOut)
                .path("dots", dots)
                .path("dot out", out)
                .path("gap", missing)
                .close();
    }

    private static String shape(Difference gap) {
        return gap.low() > 0 ? "m0-5l4.6 8h-9.2z" : gap.high() < 0 ? "m0 5l4.6-8h-9.2z" : "h0";
    }

    private double y(double gap) {
        return MIDDLE - Math.max(-1, Math.min(1, gap / farthest)) * HALF;
    }
}

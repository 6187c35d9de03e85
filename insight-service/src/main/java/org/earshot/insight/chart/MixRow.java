package org.earshot.insight.chart;

import static org.earshot.insight.chart.Markup.number;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.reach.MixView.GroupMix;

/**
 * One row of a plot of a mix, to stand beside the same figures as text: a ring for the share among the people served, a dot with
 * its 95 % interval for the share among those who answer. Rows share a scale.
 */
public final class MixRow {
    private static final double WIDTH = 240;
    private static final double MARGIN = 8;

    private MixRow() {}

    /** The share at the far end of the scale of these rows. */
    public static double highest(List<GroupMix> rows) {
        return Plane.round(rows.stream()
                .flatMap(row -> Stream.of(row.share().high(), row.servedShare()))
                .mapToDouble(share -> share == null ? 0 : share)
                .max()
                .orElse(0));
    }

    /** The picture as one {@code svg} element, hidden from screen readers; nothing when there is neither share. */
    public static String draw(GroupMix row, double highest, Labels labels) {
        Double share = row.share().share();
        Double low = row.share().low();
        Double high = row.share().high();
        Double served = row.servedShare();
        if (share == null && served == null) {
            return "";
        }
        Plane plane = new Plane(WIDTH, 0, WIDTH, 0, 0, 1, 1, labels.rightToLeft());
        Markup svg = new Markup().raw("<svg class=\"chart change\" viewBox=\"0 0 240 24\" aria-hidden=\"true\">");
        svg.path("grid-line", "M8 12H232");
        if (share != null && low != null && high != null) {
            svg.path(
                    "bar",
                    "M" + number(x(low, highest, plane)) + " 8v8m0-4H" + number(x(high, highest, plane)) + "m0-4v8");
        }
        if (served != null) {
            svg.path("ring", "M" + number(x(served, highest, plane) - 5) + " 12a5 5 0 1 0 10 0a5 5 0 1 0-10 0");
        }
        if (share != null) {
            svg.path("dots", "M" + number(x(share, highest, plane)) + " 12h0");
        }
        return svg.close();
    }

    private static double x(double share, double highest, Plane plane) {
        return plane.mirrored(MARGIN + Math.min(1, share / highest) * (WIDTH - 2 * MARGIN));
    }
}

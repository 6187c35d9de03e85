package org.earshot.insight.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.earshot.insight.reading.WeekPoint;

/**
 * Where a week and a share land in a picture.
 *
 * @param width of the picture
 * @param left start of the first week
 * @param right end of the last week
 * @param top where the highest share lies
 * @param bottom where zero lies
 * @param weeks how many are drawn
 * @param highest share at the top; what is higher is cut there
 * @param rightToLeft mirrors the picture
 */
record Plane(
        double width,
        double left,
        double right,
        double top,
        double bottom,
        int weeks,
        double highest,
        boolean rightToLeft) {
    private static final double[] ROUND = {.1, .2, .3, .4, .5, .6, .8, 1};

    /** The middle of a week, counted from 0. */
    double x(double week) {
        return mirrored(left + (week + .5) / Math.max(1, weeks) * (right - left));
    }

    double y(double share) {
        return bottom - Math.min(1, Math.max(0, share / highest)) * (bottom - top);
    }

    double mirrored(double x) {
        return rightToLeft ? width - x : x;
    }

    /** The round share at the top of the axis: above every share and every expectation, not above every long interval. */
    static double highest(List<WeekPoint> weeks) {
        double reached = DoubleStream.concat(
                        weeks.stream().mapToDouble(Plane::reach), weeks.stream().mapToDouble(Plane::expectation))
                .max()
                .orElse(0);
        return round(reached);
    }

    /** The round share at or above another one. */
    static double round(double reached) {
        for (double round : ROUND) {
            if (reached <= round) {
                return round;
            }
        }
        return 1;
    }

    private static double reach(WeekPoint week) {
        Shown shown = Shown.of(week);
        return shown == null ? 0 : Math.min(shown.high(), shown.share() + .08);
    }

    private static double expectation(WeekPoint week) {
        Double high = week.expectedHigh();
        return high == null ? 0 : high;
    }
}

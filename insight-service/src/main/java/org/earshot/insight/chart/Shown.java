package org.earshot.insight.chart;

import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.WeekPoint;
import org.jspecify.annotations.Nullable;

/** The numbers of a week that may be drawn. */
record Shown(double share, double low, double high, Side side) {
    /** Where a week lies against what was expected of it. */
    enum Side {
        ABOVE,
        WITHIN,
        BELOW
    }

    /** Null when there is nothing to draw: too few people, or nobody. */
    static @Nullable Shown of(WeekPoint week) {
        Figure figure = week.figure();
        if (figure.suppressed()) {
            return null;
        }
        Double share = figure.share();
        Double low = figure.low();
        Double high = figure.high();
        return share == null || low == null || high == null ? null : new Shown(share, low, high, side(low, high, week));
    }

    /** Beside the expected range only when the whole interval is: most weeks of a quiet series lie partly outside by chance. */
    private static Side side(double low, double high, WeekPoint week) {
        Double expectedLow = week.expectedLow();
        Double expectedHigh = week.expectedHigh();
        if (expectedHigh != null && low > expectedHigh) {
            return Side.ABOVE;
        }
        return expectedLow != null && high < expectedLow ? Side.BELOW : Side.WITHIN;
    }
}

package org.earshot.insight.chart;

import java.util.Collection;
import java.util.Objects;
import org.earshot.insight.equity.Difference;
import org.jspecify.annotations.Nullable;

/** How far gaps reach, so that pictures set side by side share a scale around zero. */
public final class GapScale {
    private static final double OF_AN_INTERVAL = .12;

    private GapScale() {}

    /** The round gap at either end: beyond every gap, not beyond every long interval. */
    public static double farthest(Collection<? extends @Nullable Difference> gaps) {
        double reached = gaps.stream()
                .filter(Objects::nonNull)
                .mapToDouble(GapScale::reach)
                .max()
                .orElse(0);
        return Plane.round(reached);
    }

    private static double reach(Difference gap) {
        double end = Math.max(Math.abs(gap.low()), Math.abs(gap.high()));
        return Math.min(end, Math.abs(gap.by()) + OF_AN_INTERVAL);
    }
}

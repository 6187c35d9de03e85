package org.earshot.insight.shift;

import org.hipparchus.util.FastMath;

/**
 * What the people who answered a week usually tell at that time of year, with its band; NaN in a week without answers.
 *
 * @param share expected of all of them together
 * @param low lower edge of the band of step 3
 * @param high its upper edge
 */
record ExpectedShare(double share, double low, double high) {
    static final ExpectedShare UNKNOWN = new ExpectedShare(Double.NaN, Double.NaN, Double.NaN);

    static ExpectedShare of(Counts counts, Part everyone, FrozenWeek week) {
        double error = week.standardError(0);
        return new ExpectedShare(
                share(counts, everyone, week, 0),
                share(counts, everyone, week, Band.offset(error, Direction.FALL)),
                share(counts, everyone, week, Band.offset(error, Direction.RISE)));
    }

    private static double share(Counts counts, Part everyone, FrozenWeek week, double offset) {
        double expected = 0;
        double toEdge = FastMath.exp(offset);
        for (int cell : everyone.cells()) {
            long asked = counts.at(week.week(), cell).asked();
            if (asked > 0) {
                expected += asked * Logit.shareOf(week.odds()[cell] * toEdge);
            }
        }
        return expected / counts.asked(week.week());
    }

    void write(StateWriter out) {
        out.real(share);
        out.real(low);
        out.real(high);
    }

    static ExpectedShare read(StateReader in) {
        double share = in.real();
        double low = in.real();
        return new ExpectedShare(share, low, in.real());
    }
}

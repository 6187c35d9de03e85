package org.earshot.insight.shift;

import java.util.Arrays;
import org.hipparchus.util.FastMath;

/**
 * Step 4: how much better a week's answers fit to odds shifted by d than to the edge of the band, as a likelihood ratio
 * tempered by the overdispersion: log L_d = [d y - sum over cells of n log(1 + p+ (e^d - 1))] / phi. While the mean stays
 * within the band, E[L_d] is at most 1 (Shin, Ramdas, Rinaldo, "E-detectors", 2023).
 */
final class Evidence {
    private static final double[] SIZES = {FastMath.log(1.25), FastMath.log(1.6), FastMath.log(2.4)};

    /** e^d - 1 for each size of a rise, and of a fall. */
    private static final double[] RISES = growths(Direction.RISE);

    private static final double[] FALLS = growths(Direction.FALL);

    private Evidence() {}

    /** How many sizes of shift are looked for. */
    static int sizes() {
        return SIZES.length;
    }

    /** L of one week for every size, in one part of the family. */
    static double[] ofWeek(Counts counts, FrozenWeek week, Part part, double standardError, Direction direction) {
        double[] growths = direction == Direction.RISE ? RISES : FALLS;
        double toEdge = FastMath.exp(Band.offset(standardError, direction));
        Tally[] tallies = counts.of(week.week());
        LogSum small = new LogSum();
        LogSum middle = new LogSum();
        LogSum large = new LogSum();
        long asked = 0;
        double amount = 0;
        for (int cell : part.cells()) {
            Tally tally = tallies[cell];
            if (tally.asked() > 0) {
                double edge = Logit.shareOf(week.odds()[cell] * toEdge);
                small.add(tally.asked(), 1 + edge * growths[0]);
                middle.add(tally.asked(), 1 + edge * growths[1]);
                large.add(tally.asked(), 1 + edge * growths[2]);
                asked += tally.asked();
                amount += tally.amount();
            }
        }
        double phi = week.overdispersion().phi(asked);
        double[] logRatios = {-small.value(), -middle.value(), -large.value()};
        for (int size = 0; size < SIZES.length; size++) {
            double d = direction.sign() * SIZES[size];
            logRatios[size] = FastMath.exp((d * amount + logRatios[size]) / phi);
        }
        return logRatios;
    }

    private static double[] growths(Direction direction) {
        return Arrays.stream(SIZES)
                .map(d -> FastMath.expm1(direction.sign() * d))
                .toArray();
    }
}

package org.earshot.insight.equity;

import java.util.List;
import org.hipparchus.util.FastMath;

/**
 * Limits within which chance alone scatters the shares of places around the share of all of them, by how many answered there
 * (Spiegelhalter, Statistics in Medicine 2005, 24:1185). Where places differ more among themselves than chance explains, all
 * limits widen alike, by a spread that single outliers cannot inflate (winsorised: Spiegelhalter, Quality and Safety in Health Care
 * 2005, 14:347). Fewer than {@value #ENOUGH_PLACES} places do not tell how far places differ, and widen nothing.
 *
 * @param share of all places together
 * @param widening square root of the overdispersion, at least 1
 */
record Funnel(double share, double widening) {
    static final int ENOUGH_PLACES = 10;

    private static final double TAIL = .1;

    /** Standard deviations to the inner limit (95 %) and to the outer one (99.8 %). */
    static final double INNER = 1.959964;

    static final double OUTER = 3.090232;

    /** The funnel of places with these shares and answers. */
    static Funnel of(double share, List<Double> shares, List<Long> answers) {
        Funnel plain = new Funnel(share, 1);
        int places = shares.size();
        if (places < ENOUGH_PLACES || share <= 0 || share >= 1) {
            return plain;
        }
        double[] away = new double[places];
        for (int i = 0; i < places; i++) {
            away[i] = plain.deviations(shares.get(i), answers.get(i));
        }
        java.util.Arrays.sort(away);
        int tail = (int) FastMath.ceil(TAIL * places);
        double sum = 0;
        for (double one : away) {
            double kept = FastMath.min(FastMath.max(one, away[tail]), away[places - 1 - tail]);
            sum += kept * kept;
        }
        return new Funnel(share, FastMath.sqrt(FastMath.max(1, sum / places)));
    }

    /** How many standard deviations a place lies above the share of all, below it when negative. */
    double deviations(double ofPlace, long answers) {
        double deviation = deviation((double) answers);
        return deviation == 0 ? 0 : (ofPlace - share) / deviation;
    }

    /** The limit so many standard deviations above the share of all. */
    double limit(double deviations, double answers) {
        return FastMath.min(1, FastMath.max(0, share + deviations * deviation(answers)));
    }

    private double deviation(double answers) {
        return widening * FastMath.sqrt(share * (1 - share) / answers);
    }
}

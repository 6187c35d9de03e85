package org.earshot.insight.shift;

import org.hipparchus.util.FastMath;

/**
 * Step 7, for one possible onset: the size of the shift since then by maximum likelihood (prior sd 2), its standard error, and
 * the tempered log-likelihood ratio to no shift.
 */
final class Since {
    private static final double PRIOR_PRECISION = 1 / (2.0 * 2.0);
    private static final int MAX_ITERATIONS = 20;

    /** Newton's error is of the order of the square of its last move: here 1e-8, which no likelihood feels. */
    private static final double CLOSE_ENOUGH = 1e-4;

    private final BaselineWeek[] weeks;
    private final int first;
    private double logOdds;
    private double information;
    private double baselineError;
    private final double surprise;
    private double logLikelihoodRatio = Double.NaN;

    private Since(BaselineWeek[] weeks, int first, double firstGuess, double surprise) {
        this.weeks = weeks;
        this.first = first;
        this.surprise = surprise;
        this.logOdds = firstGuess;
        double move = 1;
        for (int i = 0; i < MAX_ITERATIONS && Math.abs(move) > CLOSE_ENOUGH; i++) {
            move = newtonMove();
            logOdds += Math.max(-1, Math.min(1, move));
        }
    }

    /**
     * The fit to the weeks from a possible onset to the last.
     *
     * @param first where the onset is
     * @param firstGuess of the size
     * @param surprise of all these weeks, observed minus expected without the shift
     */
    static Since fit(BaselineWeek[] weeks, int first, double firstGuess, double surprise) {
        return new Since(weeks, first, firstGuess, surprise);
    }

    private double newtonMove() {
        double gradient = -logOdds * PRIOR_PRECISION;
        double doubt = 0;
        information = PRIOR_PRECISION;
        double oddsRatio = FastMath.exp(logOdds);
        for (int week = first; week < weeks.length; week++) {
            BaselineWeek.Slope slope = weeks[week].slope(oddsRatio);
            gradient += slope.residual();
            information += slope.variance();
            doubt += slope.variance() * weeks[week].standardError();
        }
        double fromAnswers = information - PRIOR_PRECISION;
        baselineError = fromAnswers > 0 ? doubt / fromAnswers : 0;
        return gradient / information;
    }

    double logOdds() {
        return logOdds;
    }

    double standardError() {
        return FastMath.sqrt(1 / information + baselineError * baselineError);
    }

    double logLikelihoodRatio() {
        if (Double.isNaN(logLikelihoodRatio)) {
            logLikelihoodRatio = sumOfLogLikelihoodRatios();
        }
        return logLikelihoodRatio;
    }

    /**
     * Whether the log-likelihood ratio is more than that. Mostly answered without a logarithm: it is concave in the size and 0 at no
     * shift, so that it lies below its tangent there.
     */
    boolean isMoreLikelyThan(double other) {
        return surprise * logOdds > other && logLikelihoodRatio() > other;
    }

    private double sumOfLogLikelihoodRatios() {
        double sum = 0;
        double oddsRatio = FastMath.exp(logOdds);
        for (int week = first; week < weeks.length; week++) {
            sum += weeks[week].logLikelihoodRatio(oddsRatio, logOdds);
        }
        return sum;
    }
}

package org.earshot.insight.shift;

import java.util.List;
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

    private final List<BaselineWeek> weeks;
    private double logOdds;
    private double information;
    private double baselineError;
    private final double logLikelihoodRatio;

    private Since(List<BaselineWeek> weeks, double firstGuess) {
        this.weeks = weeks;
        this.logOdds = firstGuess;
        double move = 1;
        for (int i = 0; i < MAX_ITERATIONS && Math.abs(move) > CLOSE_ENOUGH; i++) {
            move = newtonMove();
            logOdds += Math.max(-1, Math.min(1, move));
        }
        this.logLikelihoodRatio = sumOfLogLikelihoodRatios();
    }

    /** The fit to the weeks since a possible onset, the first of them. */
    static Since fit(List<BaselineWeek> weeks, double firstGuess) {
        return new Since(weeks, firstGuess);
    }

    private double newtonMove() {
        double gradient = -logOdds * PRIOR_PRECISION;
        double doubt = 0;
        information = PRIOR_PRECISION;
        double oddsRatio = FastMath.exp(logOdds);
        for (BaselineWeek week : weeks) {
            BaselineWeek.Slope slope = week.slope(oddsRatio);
            gradient += slope.residual();
            information += slope.variance();
            doubt += slope.variance() * week.standardError();
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
        return logLikelihoodRatio;
    }

    private double sumOfLogLikelihoodRatios() {
        double sum = 0;
        double oddsRatio = FastMath.exp(logOdds);
        for (BaselineWeek week : weeks) {
            sum += week.logLikelihoodRatio(oddsRatio, logOdds);
        }
        return sum;
    }
}

package org.earshot.insight.theme;

/**
 * How much more a word is used now than before: log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008,
 * "Fightin' Words: Lexical Feature Selection and Evaluation", Political Analysis 16(4), 372 to 403). The prior is the usage of both periods together, worth
 * {@value #PRIOR_WORDS} words, so that rare words have to prove themselves.
 *
 * @param now people who used the word now, each once
 * @param before people who used it before
 * @param allNow the same over all words
 * @param allBefore the same over all words
 */
record LogOdds(long now, long before, long allNow, long allBefore) {
    static final double PRIOR_WORDS = 100;

    /** The log-odds ratio; 0 = as before. */
    double delta() {
        return logOdds(now, allNow) - logOdds(before, allBefore);
    }

    /** {@link #delta} in standard errors. */
    double z() {
        return delta() / Math.sqrt(1 / (now + prior()) + 1 / (before + prior()));
    }

    private double prior() {
        return PRIOR_WORDS * (now + before) / (allNow + allBefore);
    }

    private double logOdds(long used, long all) {
        double with = used + prior();
        return Math.log(with / (all + PRIOR_WORDS - with));
    }
}

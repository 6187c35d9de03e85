package org.earshot.survey.review.labelled;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How one rule did.
 *
 * @param right found and labelled
 * @param missed labelled and not found
 * @param wrong found and not labelled
 */
record RuleScore(String rule, int right, int missed, int wrong) {

    /** {@code found} are the rules that found something in each question. */
    static RuleScore of(String rule, Map<LabelledQuestion, Set<String>> found) {
        int right = 0;
        int missed = 0;
        int wrong = 0;
        for (Map.Entry<LabelledQuestion, Set<String>> question : found.entrySet()) {
            boolean is = question.getValue().contains(rule);
            boolean expected = question.getKey().expected().contains(rule);
            right += is && expected ? 1 : 0;
            missed += expected && !is ? 1 : 0;
            wrong += is && !expected ? 1 : 0;
        }
        return new RuleScore(rule, right, missed, wrong);
    }

    /** Share of its findings that are right; 1 when it found nothing. */
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Share of what it should find that it finds; 1 when there is nothing to find. */
    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** A row of the table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %-24s | %8d | %5d | %9.2f | %6.2f |",
                rule,
                right + missed,
                right + wrong,
                precision(),
                recall());
    }
}

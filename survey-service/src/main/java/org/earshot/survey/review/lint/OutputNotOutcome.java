package org.earshot.survey.review.lint;

/**
 * What was handed out or attended is asked, and not what came of it; attendance is mostly known without asking.
 */
final class OutputNotOutcome extends WordListRule {
    @Override
    public String id() {
        return "output-not-outcome";
    }
}
